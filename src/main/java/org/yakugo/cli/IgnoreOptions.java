package org.yakugo.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.baseline.IgnoreMark;
import org.yakugo.check.baseline.IgnoreMarks;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Option;

/** {@code --ignore}: a mark that one finding stays as it is, with who and why. */
final class IgnoreOptions {
  @Option(names = "--ignore", paramLabel = "FINGERPRINT", descriptionKey = "check.ignore")
  private @Nullable String fingerprint;

  @Option(names = "--unignore", paramLabel = "FINGERPRINT", descriptionKey = "check.unignore")
  private @Nullable String unmarked;

  @Option(names = "--why", paramLabel = "REASON", descriptionKey = "check.why")
  private @Nullable String why;

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "check.who")
  private String who = System.getProperty("user.name", "");

  /** Whether a mark is to be taken back, for which no FILE is needed. */
  boolean takesBack() {
    return unmarked != null;
  }

  /**
   * Takes the mark back and returns the exit status.
   *
   * @throws UnusableInput if there is no such mark
   */
  int takeBack(Terminal terminal, Desk desk) {
    if (asked()) {
      throw UnusableInput.request("ignore-unignore-cant-go-together");
    }
    IgnoreMark mark = IgnoreMarks.remove(desk.workspace(), Objects.requireNonNull(unmarked));
    terminal.say("check.unignored", mark.fingerprint(), mark.rule(), mark.words());
    return 0;
  }

  boolean asked() {
    return fingerprint != null || why != null;
  }

  /**
   * Sets the mark and returns the exit status.
   *
   * @throws UnusableInput if it can't be told which finding is meant, or why
   */
  int mark(Terminal terminal, Desk desk, List<Path> inputs) {
    if (fingerprint == null || why == null) {
      throw UnusableInput.request("ignore-mark-needs-both-ignore");
    }
    if (inputs.size() != 1) {
      throw UnusableInput.request("ignore-needs-one-file-finding");
    }
    Path file = inputs.getFirst();
    Report report =
        desk.view().checking().check(file.toString(), Input.of(terminal, file), RuleChoice.ALL);
    Finding finding = IgnoreMarks.finding(report, fingerprint);
    IgnoreMark mark = IgnoreMark.of(finding, LocalDate.now(), who, why);
    boolean added = IgnoreMarks.add(desk.workspace(), mark);
    String key = added ? "check.ignored" : "check.ignored-already";
    terminal.say(key, mark.fingerprint(), mark.rule(), mark.words());
    return 0;
  }
}
