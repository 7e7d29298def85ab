package org.yakugo.lab.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Change;
import org.yakugo.decision.Decision;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.GlossaryStore;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * Kills processes that decide about a glossary, publish bulletins, take files of terms and memories
 * in, draft and throw away what is derived, at random moments and for good (SIGKILL), while another
 * process goes on, and looks each time whether anything is lost or broken: every decision that a
 * process had told to be taken is in the log, every file and the log can be read to the last line,
 * and the files hold exactly what the decisions of the log, one after the other, make of them.
 */
public final class KillTrial implements AutoCloseable {
  private static final int FILES = 3;
  private static final int CONCEPTS = 40;
  private static final int EDITORS = 2;
  private static final int ROUND = 100;

  /** Milliseconds: some decisions' time. */
  private static final int LONGEST_WAIT = 60;

  /**
   * What came out.
   *
   * @param kills processes killed
   * @param taken decisions that they had told to be taken
   * @param interrupted decisions that a kill had cut short and the next process finished
   * @param lost decisions told to be taken that aren't in the log, and other deeds that can't be
   *     seen
   * @param broken kills after which a line couldn't be read, or files and log didn't agree
   */
  public record Outcome(int kills, int taken, int interrupted, int lost, int broken) {

    Outcome plus(Outcome more) {
      return new Outcome(
          kills + more.kills,
          taken + more.taken,
          interrupted + more.interrupted,
          lost + more.lost,
          broken + more.broken);
    }
  }

  /** A process that decides, and what it has told so far. */
  private record Editor(Process process, ConcurrentLinkedQueue<String> taken, Thread listener) {}

  private final Workspace workspace;
  private final Random random = new Random(5);
  private final List<Editor> editors = new ArrayList<>();
  private final Map<Concept.Identity, Concept> expected = new HashMap<>();
  private final Set<String> replayed = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final List<String> complaints = new ArrayList<>();
  private final OfficeLedger ledger;
  private int started;

  /**
   * @param folder an empty one for the workspace
   */
  public KillTrial(Path folder) throws IOException {
    this.workspace = new Workspace(folder);
    this.ledger = new OfficeLedger(workspace);
    Files.createDirectories(workspace.glossary());
    Files.createDirectories(workspace.corpus());
    for (int f = 0; f < FILES; f++) {
      List<GlossaryFile.Edit> edits = new ArrayList<>();
      for (int i = 0; i < CONCEPTS; i++) {
        Concept concept = ConceptBuilder.of(Kind.TERM, "term " + f + " " + i).prefer("語").build();
        edits.add(new GlossaryFile.Edit(null, concept));
        expected.put(concept.identity(), concept);
      }
      String name = "terms-" + f + ".tsv";
      String text = "# comment\n" + GlossaryFile.empty(name).edited(edits).text();
      Files.writeString(workspace.glossary().resolve(name), text);
    }
  }

  /**
   * Kills so many processes, a hundred in each workspace, and prints what came out.
   *
   * @param out gets a line a hundred kills, too
   */
  public static Outcome measure(int kills, PrintWriter out)
      throws IOException, InterruptedException {
    Outcome all = new Outcome(0, 0, 0, 0, 0);
    while (all.kills() < kills) {
      try (TemporaryFolder folder = new TemporaryFolder();
          KillTrial trial = new KillTrial(folder.path())) {
        all = all.plus(trial.run(Math.min(ROUND, kills - all.kills()), out));
        out.printf(
            "%d kills: %d decisions taken, %d cut short and finished, %d lost, %d broken%n",
            all.kills(), all.taken(), all.interrupted(), all.lost(), all.broken());
        out.flush();
      }
    }
    return all;
  }

  /** Kills so many processes. */
  public Outcome run(int kills, PrintWriter complaint) throws IOException, InterruptedException {
    int interrupted = 0;
    int broken = 0;
    for (int i = 0; i < EDITORS; i++) {
      editors.add(start());
    }
    for (int kill = 1; kill <= kills; kill++) {
      Editor victim = editors.removeFirst();
      while (victim.taken().isEmpty() && victim.process().isAlive()) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(LONGEST_WAIT), random.nextInt(1_000_000));
      victim.process().destroyForcibly().waitFor();
      victim.listener().join();
      hear(victim);
      editors.forEach(this::hear);
      editors.add(start());
      try (WriteLock lock = lock()) {
        ledger.look(victim.taken());
        Path pending = workspace.glossary().resolve(".pending-decision.json");
        interrupted += Files.exists(pending) ? 1 : 0;
        broken += isWhole() && !Files.exists(pending) ? 0 : 1;
      }
    }
    close();
    complaints.forEach(complaint::println);
    ledger.lost().forEach(complaint::println);
    complaint.println(ledger);
    Set<String> lost = new HashSet<>(told);
    lost.removeAll(replayed);
    int all = lost.size() + ledger.lost().size();
    return new Outcome(kills, told.size(), interrupted, all, broken);
  }

  /** Those who write without a pause may keep it for longer than anybody waits. */
  private WriteLock lock() {
    while (true) {
      try {
        return workspace.lockForWriting();
      } catch (UnusableInput busy) {
        // Once more.
      }
    }
  }

  private void hear(Editor editor) {
    editor.taken().stream().filter(line -> !OfficeLedger.isDeed(line)).forEach(told::add);
  }

  private Editor start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                RestlessEditor.class.getName(),
                workspace.root().toString(),
                String.valueOf(++started))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
    Thread listener = new Thread(() -> listen(process, taken));
    listener.start();
    return new Editor(process, taken, listener);
  }

  private static void listen(Process process, ConcurrentLinkedQueue<String> taken) {
    try (BufferedReader lines = process.inputReader()) {
      StringBuilder line = new StringBuilder();
      for (int c = lines.read(); c >= 0; c = lines.read()) {
        if (c == '\n') {
          taken.add(line.toString());
          line.setLength(0);
        } else {
          line.append((char) c);
        }
      }
    } catch (IOException e) {
      // it is dead; what it told is here
    }
  }

  /** Whether files and log can be read, and agree. Whoever looks first finishes what was begun. */
  private boolean isWhole() {
    GlossaryState state = GlossaryStore.open(workspace, told -> complaints.add(told.en())).look();
    int before = complaints.size();
    state.unused().forEach(problem -> complaints.add(problem.toString()));
    state.logProblems().forEach(problem -> complaints.add(problem.toString()));
    state.decisions().stream().filter(one -> replayed.add(one.id())).forEach(this::replay);
    Map<Concept.Identity, Concept> present = new HashMap<>();
    for (PlacedConcept placed : state.concepts()) {
      present.put(placed.identity(), placed.concept());
    }
    if (!present.equals(expected)) {
      complaints.add("After " + replayed.size() + " decisions the files say something else.");
    }
    return complaints.size() == before;
  }

  private void replay(Decision decision) {
    for (Change change : decision.changes()) {
      if (change.before() != null) {
        expected.remove(change.before().identity(), change.before());
      }
    }
    for (Change change : decision.changes()) {
      if (change.after() != null) {
        expected.put(change.after().identity(), change.after());
      }
    }
  }

  /** Ends the processes that are still alive. */
  @Override
  public void close() {
    for (Editor editor : editors) {
      try {
        editor.process().destroyForcibly().waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    editors.clear();
  }
}
