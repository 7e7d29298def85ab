package org.yakugo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.baseline.Baseline;
import picocli.CommandLine.Option;

/** {@code --baseline}: what is known from before, and is not reported again. */
final class BaselineOptions {
  @Option(names = "--baseline", paramLabel = "KNOWN", descriptionKey = "check.baseline")
  private @Nullable Path file;

  @Option(names = "--update-baseline", descriptionKey = "check.update-baseline")
  private boolean update;

  /**
   * @throws UnusableInput if it isn't said where the baseline is
   */
  void require() {
    if (update && file == null) {
      throw UnusableInput.request("update-baseline-needs-baseline-known-say");
    }
  }

  /**
   * The reports with only what is new. A baseline that isn't there yet, or is to be updated, is
   * written first.
   *
   * @param allRead whether every file that was asked for could be read
   * @throws UnusableInput if the file is no baseline or can't be written
   */
  List<Report> apply(Terminal terminal, List<Report> reports, RuleChoice rules, boolean allRead) {
    if (file == null) {
      return reports;
    }
    Path path = terminal.resolve(file);
    boolean present = Files.exists(path);
    Baseline known = present ? Baseline.read(path) : Baseline.EMPTY;
    if (present && !update) {
      return known.newIn(reports);
    }
    if (!allRead) {
      terminal.notice("check.baseline-not-written", file);
      return known.newIn(reports);
    }
    Baseline updated = known.updated(reports, rules::includes);
    updated.write(path);
    terminal.notice("check.baseline-written", file, updated.size());
    return updated.newIn(reports);
  }
}
