package org.yakugo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Impact;
import picocli.CommandLine.Option;

/** {@code --who} and {@code --why}, the same on every command that decides something. */
final class DecisionOptions {
  private static final long GIT_PATIENCE_SECONDS = 2;

  @Option(names = "--why", paramLabel = "REASON", descriptionKey = "glossary.why")
  private String why = "";

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "glossary.who")
  private @Nullable String who;

  @Option(names = "--dry-run", descriptionKey = "glossary.dry-run")
  boolean dryRun;

  /** Takes the decision and tells of it, or only tells what it would do. */
  void take(Desk desk, DecisionDraft draft, Terminal terminal, JsonOption json) {
    if (!dryRun) {
      new ConceptReport(terminal).print(desk.decisions().apply(draft), json);
      return;
    }
    Impact impact = desk.view().impact(draft.removed(desk.decisions().state()), draft.added());
    json.print(terminal, impact, () -> new ImpactReport(terminal).print(impact));
  }

  /**
   * A draft by that person, for that reason.
   *
   * @param folder in which git may know the person's name
   */
  DecisionDraft draft(Action action, Path folder) {
    return DecisionDraft.of(action, who(folder), why);
  }

  /** Who was named, else whom git knows, else the computer's user. */
  String who(Path folder) {
    if (who != null) {
      return who;
    }
    String known = gitUser(folder);
    return known.isEmpty() ? System.getProperty("user.name", "") : known;
  }

  String why() {
    return why;
  }

  private static String gitUser(Path folder) {
    try {
      Process git =
          new ProcessBuilder("git", "config", "user.name")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor(GIT_PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0
          ? name.strip()
          : "";
    } catch (IOException e) {
      return ""; // there is no git here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
