package org.yakugo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.quality.GlossaryBench;
import org.yakugo.quality.KillTrial;
import org.yakugo.quality.Measures;
import org.yakugo.quality.MemoryBench;
import org.yakugo.quality.NameQuality;
import org.yakugo.quality.PersonQuality;
import org.yakugo.quality.ReadingQuality;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the figures that the project holds itself to. */
@Command(name = "measure")
final class MeasureCommand implements Callable<Integer> {

  /** What can be measured. */
  enum What {
    READING,
    ALIGNMENT,
    SUGGESTIONS,
    DRAFTS,
    PERSONS,
    NAMES,
    MEMORY,
    CHECKS,
    GLOSSARY,
    KILLS,
    COVERAGE
  }

  private static final String WEEK = "2026-04-18";
  private static final String MARKED = "src/test/resources/org/yakugo/quality/checks";
  private static final String CASES = "src/test/resources/org/yakugo/quality/suggest.cases.tsv";

  private final Terminal terminal;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "WHAT", arity = "0..*", descriptionKey = "measure.what")
  private List<What> asked = List.of();

  @Option(names = "--materials", paramLabel = "DIR", descriptionKey = "measure.materials")
  private Path materials;

  @Option(names = "--times", paramLabel = "N", descriptionKey = "measure.times")
  private int times = 20;

  @Option(names = "--train", descriptionKey = "measure.train")
  private boolean train;

  @Option(names = "--verbose", descriptionKey = "measure.verbose")
  private boolean verbose;

  MeasureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = new PrintWriter(terminal.out(), true);
    for (What what : asked.isEmpty() ? Arrays.asList(What.values()) : asked) {
      out.printf("== %s%n", what.name().toLowerCase(java.util.Locale.ROOT));
      measure(what, out);
      out.println();
    }
    return 0;
  }

  private void measure(What what, PrintWriter out) throws IOException {
    switch (what) {
      case READING ->
          ReadingQuality.measure(
              material("bulletins/" + WEEK + ".txt"), material("gold/" + WEEK + ".items.tsv"), out);
      case ALIGNMENT ->
          measures()
              .alignment(
                  material("bulletins/" + WEEK + ".txt"),
                  material("gold/" + WEEK + ".terms.tsv"),
                  verbose,
                  out);
      case SUGGESTIONS -> {
        measures()
            .heldOutItems(
                material("bulletins/" + WEEK + ".txt"),
                material("gold/" + WEEK + ".terms.tsv"),
                verbose,
                out);
        measures().suggestions(home().resolve(CASES), verbose, out);
      }
      case DRAFTS -> measures().drafts(verbose, out);
      case PERSONS -> PersonQuality.main(arguments(material("reference/mofa-persons.tsv")));
      case NAMES -> NameQuality.measure(material("names"), train, out);
      case MEMORY -> MemoryBench.main(arguments(material("bench/tm_pairs.tsv.gz")));
      case COVERAGE -> measures().coverage(verbose, out);
      case CHECKS ->
          measures()
              .checks(
                  home().resolve(MARKED),
                  material("gold/news_pairs.tsv"),
                  material("bulletins/" + WEEK + ".txt"),
                  verbose,
                  out);
      case GLOSSARY -> GlossaryBench.measure(out);
      case KILLS -> kill(out);
    }
  }

  private void kill(PrintWriter out) throws IOException {
    try {
      KillTrial.measure(times, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String[] arguments(Path file) {
    return new String[] {file.toString()};
  }

  private Measures measures() {
    return new Measures(common.workspace(terminal));
  }

  private Path home() {
    return terminal.home() == null ? terminal.current() : terminal.home();
  }

  private Path materials() {
    return materials == null
        ? home().resolve("../shared").normalize()
        : terminal.resolve(materials);
  }

  private Path material(String name) {
    Path file = materials().resolve(name);
    if (!Files.exists(file)) {
      throw new UnusableInput(
          Reason.MISSING,
          "There is no " + file + "; --materials names the folder to measure with.");
    }
    return file;
  }
}
