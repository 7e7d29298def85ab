package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yakugo.bulletin.Passage.Position;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Severity;
import org.yakugo.desk.View;
import org.yakugo.lab.quality.MarkedBulletin.Mark;

/**
 * Checks a bulletin in which errors and legitimate oddities are marked, with a workspace's corpus
 * as its past: which errors are found, which legitimate forms are complained of.
 *
 * @param missed marked errors that no finding touches
 * @param alarms legitimate forms that a warning or an error touches
 * @param unmarked warnings and errors that touch no mark
 */
public record MarkedErrors(
    int errors, int oddities, List<String> missed, List<String> alarms, List<String> unmarked) {

  public static MarkedErrors of(Path file, View view) throws IOException {
    MarkedBulletin marked = MarkedBulletin.read(Files.readString(file));
    String name = file.getFileName().toString();
    Report report = view.checking().check(name, SourceText.of(name, marked.text()), RuleChoice.ALL);
    List<Mark> wrong = marked.marks().stream().filter(Mark::wrong).toList();
    List<Mark> right = marked.marks().stream().filter(mark -> !mark.wrong()).toList();
    List<Finding> grave =
        report.findings().stream()
            .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
            .toList();
    return new MarkedErrors(
        wrong.size(),
        right.size(),
        wrong.stream()
            .filter(mark -> report.findings().stream().noneMatch(f -> touches(f, mark, report)))
            .map(mark -> mark.line() + ": " + mark.words())
            .toList(),
        right.stream()
            .flatMap(
                mark ->
                    grave.stream()
                        .filter(f -> touches(f, mark, report))
                        .filter(f -> wrong.stream().noneMatch(m -> touches(f, m, report)))
                        .map(MarkedErrors::text))
            .distinct()
            .toList(),
        grave.stream()
            .filter(f -> marked.marks().stream().noneMatch(mark -> touches(f, mark, report)))
            .map(MarkedErrors::text)
            .toList());
  }

  private static String text(Finding finding) {
    return "%d: %s [%s] %s"
        .formatted(finding.line(), finding.rule(), finding.text(), finding.message().en());
  }

  private static boolean touches(Finding finding, Mark mark, Report report) {
    CheckedBulletin bulletin = report.bulletin();
    if (finding.field() == Field.BULLETIN) {
      return false;
    }
    Position at = bulletin.textOf(finding).orElseThrow().at(finding.start());
    int length = finding.end() - finding.start();
    return length == 0
        ? mark.line() == at.line()
        : mark.overlaps(at.line(), at.column(), at.column() + length);
  }

  /**
   * Prints how many are found, complained of, and complained of where nothing is marked.
   *
   * @param shown whether which ones, too
   */
  public void print(boolean shown, PrintWriter out) {
    out.printf(
        "%d of %d marked errors found; %d of %d legitimate forms complained of, %d others%n",
        errors - missed.size(), errors, alarms.size(), oddities, unmarked.size());
    if (!shown) {
      return;
    }
    missed.forEach(line -> out.println("  missed at line " + line));
    alarms.forEach(line -> out.println("  complained of at line " + line));
    unmarked.forEach(line -> out.println("  not marked, at line " + line));
  }
}
