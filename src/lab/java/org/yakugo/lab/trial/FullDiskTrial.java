package org.yakugo.lab.trial;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.decision.Action;
import org.yakugo.decision.Decision;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.GlossaryStore;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.lab.quality.TemporaryFolder;
import org.yakugo.workspace.Workspace;

/**
 * Decides on a small disk that is full but for a few bytes, so that it ends somewhere in the middle
 * of what has to be written, and looks each time whether all that was told to be taken is there and
 * can be read. Needs a Linux that lets it mount a file system in memory.
 */
public final class FullDiskTrial {
  private static final String SIZE = "512k";

  /** Bytes that a decision takes at most. */
  private static final int LEFT = 12_000;

  private final Workspace workspace;
  private final Random random = new Random(3);
  private final Set<String> taken = new HashSet<>();
  private int refused;
  private int lost;
  private int broken;

  private FullDiskTrial(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * @param times that the disk is full
   * @throws UnusableInput if nothing can be mounted here
   */
  public static void measure(int times, PrintWriter out) throws IOException, InterruptedException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path disk = Files.createDirectory(folder.path().resolve("disk"));
      if (run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()) != 0) {
        throw new UnusableInput(
            Reason.STORAGE, "Nothing can be mounted here, so that no disk can be filled.");
      }
      try {
        Workspace workspace = new Workspace(disk);
        Files.createDirectories(workspace.glossary());
        Files.createDirectories(workspace.corpus());
        FullDiskTrial trial = new FullDiskTrial(workspace);
        for (int i = 0; i < times; i++) {
          trial.fill(disk.resolve("filler"), i);
        }
        out.printf(
            "%d times full: %d decisions taken, %d refused, %d lost, %d broken%n",
            times, trial.taken.size(), trial.refused, trial.lost, trial.broken);
      } finally {
        run("umount", disk.toString());
      }
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private void fill(Path filler, int time) throws IOException {
    GlossaryStore store = GlossaryStore.open(workspace, notice -> {});
    long free = Files.getFileStore(filler.getParent()).getUsableSpace();
    Files.write(filler, new byte[(int) Math.max(0, free - random.nextInt(LEFT))]);
    try {
      Decision decision =
          store.apply(
              DecisionDraft.of(Action.ADD, "editor", "")
                  .edit(
                      Edit.add(ConceptBuilder.of(Kind.TERM, "term " + time).prefer("語").build())));
      taken.add(decision.id());
    } catch (UnusableInput full) {
      refused++;
    } finally {
      Files.delete(filler);
    }
    look();
  }

  private void look() {
    List<String> complaints = new ArrayList<>();
    GlossaryState state = GlossaryStore.open(workspace, told -> complaints.add(told.en())).look();
    Set<String> there = new HashSet<>();
    state.decisions().forEach(decision -> there.add(decision.id()));
    boolean whole = state.logProblems().isEmpty() && state.unused().isEmpty();
    broken += whole && complaints.isEmpty() && state.concepts().size() >= taken.size() ? 0 : 1;
    lost += there.containsAll(taken) ? 0 : 1;
  }
}
