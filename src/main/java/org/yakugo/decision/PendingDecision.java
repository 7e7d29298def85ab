package org.yakugo.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;

/**
 * The decision that is being written: a hidden file beside the glossary's, there from before the
 * first file is changed until after the log has its line. Whoever finds it, while nobody writes,
 * knows what a process that died had begun.
 */
final class PendingDecision {
  private static final String NAME = ".pending-decision.json";

  private final Path file;

  PendingDecision(Workspace workspace) {
    this.file = workspace.glossary().resolve(NAME);
  }

  boolean exists() {
    return Files.exists(file);
  }

  void begin(Decision decision) {
    DurableFile.write(file, DecisionLog.line(decision));
  }

  /** What was begun; empty if nothing was, or if it is none of this program's. */
  Optional<Decision> read() {
    try {
      return Files.exists(file)
          ? Optional.of(DecisionLog.read(Files.readString(file)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void end() {
    DurableFile.delete(file);
  }
}
