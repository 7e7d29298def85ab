package org.yakugo.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yakugo.desk.Desk;
import org.yakugo.lab.cost.CostBench;
import org.yakugo.lab.quality.ConfidenceFit;
import org.yakugo.lab.quality.GlossaryBench;
import org.yakugo.lab.quality.KillTrial;
import org.yakugo.lab.quality.MemoryBench;
import org.yakugo.lab.quality.NameQuality;
import org.yakugo.lab.quality.OwnBulletins;
import org.yakugo.lab.quality.ReadingQuality;
import org.yakugo.lab.quality.WorkspaceMeasures;
import org.yakugo.lab.trial.CostCurves;
import org.yakugo.lab.trial.FullDiskTrial;
import org.yakugo.lab.trial.LoadTrial;
import org.yakugo.lab.trial.VanishTrial;
import org.yakugo.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints the figures that the project holds itself to. It is compiled and tested with the rest, and
 * stays out of what is shipped. Exit status: 0 done, 2 it can't be measured (one line says why).
 */
@Command(
    name = "yakugo measure",
    description = "Prints the figures that the project holds itself to.")
public final class Laboratory implements Callable<Integer> {

  private static final String WEEK = "2026-04-18";
  private static final String MARKED = "src/test/resources/org/yakugo/lab/quality/checks";
  private static final String ALIGNED = "src/test/resources/org/yakugo/lab/quality/alignment";
  private static final String SOUND_MODEL = "src/main/resources/org/yakugo/name/sound-model.bin";
  private static final String OWN = "src/test/resources/org/yakugo/lab/quality";
  private static final String CASES = "src/test/resources/org/yakugo/lab/quality/suggest.cases.tsv";

  private final PrintWriter out;

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..*",
      description =
          "What to measure: ${COMPLETION-CANDIDATES}; all but SCORES, ARCHIVES and ENDURANCE if none is named.")
  private List<What> asked = List.of();

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      description = "The workspace whose corpus is the past; default: the project's own.")
  private @Nullable Path folder;

  @Option(
      names = "--materials",
      paramLabel = "DIR",
      description = "The folder of what was marked by hand; default ../shared beside the project.")
  private @Nullable Path materials;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "kills, vanish, disk: how many processes to kill, how often the workspace goes away or"
              + " its disk is full; default ${DEFAULT-VALUE}.")
  private int times;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "load: how long many clients ask; default ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "30",
      description = "endurance: how long a few clients ask; default ${DEFAULT-VALUE}.")
  private int minutes;

  @Option(
      names = "--bulletins",
      paramLabel = "N",
      split = ",",
      defaultValue = "10,250,1000,2000",
      description =
          "archives: how many the archives hold, smallest first; default ${DEFAULT-VALUE}.")
  private List<Integer> sizes;

  @Option(
      names = "--reference",
      paramLabel = "LAUNCHER",
      description = "archives: the launcher of another build, measured beside.")
  private Path reference;

  @Option(
      names = "--train",
      description = "names: train a model on words.train.tsv alone first (minutes).")
  private boolean train;

  @Option(
      names = "--write",
      description = "confidence, scores, names: writes the table or the model that is shipped.")
  private boolean write;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(names = "--verbose", description = "Shows what failed, too.")
  private boolean verbose;

  private Laboratory(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintWriter out = LabCommand.out();
    // The launcher hands its own command on; a Windows script can't take it away.
    int first = arguments.length > 0 && arguments[0].equals("measure") ? 1 : 0;
    String[] own = Arrays.copyOfRange(arguments, first, arguments.length);
    System.exit(LabCommand.run(new Laboratory(out), out, own));
  }

  @Override
  public Integer call() throws IOException {
    for (What what : asked.isEmpty() ? What.usual() : asked) {
      out.printf("== %s%n", what.name().toLowerCase(java.util.Locale.ROOT));
      measure(what);
      out.println();
    }
    return 0;
  }

  private void measure(What what) throws IOException {
    switch (what) {
      case READING ->
          ReadingQuality.measure(
              material("bulletins/" + WEEK + ".txt"), material("gold/" + WEEK + ".items.tsv"), out);
      case ALIGNMENT -> aligned();
      case SUGGESTIONS -> {
        measures()
            .heldOutItems(
                material("bulletins/" + WEEK + ".txt"),
                material("gold/" + WEEK + ".terms.tsv"),
                verbose,
                out);
        measures().suggestions(LabCommand.home().resolve(CASES), verbose, out);
      }
      case BULLETINS ->
          new OwnBulletins(measures(), verbose, out).measure(LabCommand.home().resolve(ALIGNED));
      case TITLES ->
          measures().titles(material("gold/titles"), LabCommand.home().resolve(OWN), verbose, out);
      case CONFIDENCE ->
          new ConfidenceFit(
                  Workspace.locate(folder, LabCommand.home(), LabCommand.home()),
                  materials(),
                  LabCommand.home())
              .run(write, out);
      case DRAFTS ->
          measures()
              .drafts(
                  material("bulletins/" + WEEK + ".txt"),
                  material("gold/titles"),
                  LabCommand.home().resolve(OWN).resolve("drafts"),
                  verbose,
                  out);
      case SCORES ->
          measures()
              .scores(
                  material("bulletins/" + WEEK + ".txt"),
                  material("gold/titles"),
                  LabCommand.home().resolve(OWN).resolve("drafts"),
                  LabCommand.home().resolve(OWN).resolve("alignment"),
                  LabCommand.home(),
                  write,
                  out);
      case PERSONS ->
          measures()
              .persons(
                  material("reference/mofa-persons.tsv"),
                  LabCommand.home().resolve(OWN),
                  verbose,
                  out);
      case NAMES -> {
        if (write) {
          NameQuality.ship(material("names"), LabCommand.home().resolve(SOUND_MODEL));
        }
        NameQuality.measure(material("names"), LabCommand.home().resolve(OWN), train, verbose, out);
      }
      case MEMORY -> MemoryBench.main(arguments(material("bench/tm_pairs.tsv.gz")));
      case COVERAGE -> measures().coverage(verbose, out);
      case CHECKS ->
          measures()
              .checks(
                  LabCommand.home().resolve(MARKED),
                  material("gold/news_pairs.tsv"),
                  material("bulletins/" + WEEK + ".txt"),
                  verbose,
                  out);
      case GLOSSARY -> GlossaryBench.measure(out);
      case KILLS -> kill();
      case ARCHIVES -> archives();
      case COST -> CostCurves.measure(desk().view(), out);
      case LOAD, VANISH, DISK, ENDURANCE -> tried(what);
    }
  }

  private void aligned() throws IOException {
    Path bulletin = material("bulletins/" + WEEK + ".txt");
    measures().alignment(bulletin, material("gold/" + WEEK + ".terms.tsv"), verbose, out);
    measures().alignments(LabCommand.home().resolve(ALIGNED), verbose, out);
  }

  private void tried(What what) throws IOException {
    try {
      switch (what) {
        case LOAD -> LoadTrial.measure(desk(), seconds, out);
        case ENDURANCE -> LoadTrial.endure(desk(), minutes, out);
        case VANISH -> VanishTrial.measure(times, out);
        default -> FullDiskTrial.measure(times, out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Desk desk() {
    return Desk.open(Workspace.locate(folder, LabCommand.home(), LabCommand.home()));
  }

  private void archives() throws IOException {
    try {
      new CostBench(LabCommand.home(), LabCommand.home().resolve("target/bench"), out)
          .measure(sizes, reference);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void kill() throws IOException {
    try {
      KillTrial.measure(times, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String[] arguments(Path file) {
    return new String[] {file.toString()};
  }

  private WorkspaceMeasures measures() {
    return new WorkspaceMeasures(Workspace.locate(folder, LabCommand.home(), LabCommand.home()));
  }

  private Path materials() {
    return materials == null ? LabCommand.home().resolve("../shared").normalize() : materials;
  }

  private Path material(String name) {
    return LabCommand.present(materials().resolve(name), "--materials");
  }
}
