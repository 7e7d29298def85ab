package org.yakugo.check.report;

import java.util.List;
import java.util.Locale;
import org.yakugo.Evidence;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Field;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.text.DisplayWidth;

/**
 * A report to read on a terminal: item by item, the words in question underlined.
 *
 * <pre>
 *   6  大規模なサイバー犯罪事件で懲役 4 年の判決
 *      Four years in prison in major cybercrime case
 *
 *      warning  SPACE_AT_DIGIT  line 41  1f2e3d4c5b6a
 *      大規模なサイバー犯罪事件で懲役 4 年の判決
 *                                ~~~~~~~~~
 *      “懲役 4 年” is written without spaces: 懲役4年
 *      → 懲役4年
 * </pre>
 */
public final class TerminalReport {
  private static final int COLUMNS = 88;
  private static final int LONGEST_MESSAGE = 5 * COLUMNS;
  private static final int MOST_EVIDENCE = 3;
  private static final String INDENT = "     ";

  private final ReportWords words;
  private final Paint paint;

  /**
   * @param locale Japanese, or English for every other
   * @param colours whether the terminal shows colours
   */
  public TerminalReport(Locale locale, boolean colours) {
    this.words = ReportWords.in(locale);
    this.paint = new Paint(colours);
  }

  /** The report, its last line ended. */
  public String of(Report report) {
    StringBuilder out = new StringBuilder();
    out.append(paint.strong(Excerpt.line(report.file(), COLUMNS))).append('\n');
    int item = -1;
    for (Finding finding : report.findings()) {
      if (finding.item() != item) {
        item = finding.item();
        out.append('\n').append(heading(report, item));
      }
      out.append('\n').append(finding(report, finding));
    }
    out.append(report.findings().isEmpty() ? "" : "\n").append(words.summary(report));
    String leftOut = words.leftOut(report);
    return out.append(leftOut.isEmpty() ? "" : " " + leftOut).append('\n').toString();
  }

  /** How much was found in several files together. */
  public String total(List<Report> reports) {
    int items = reports.stream().mapToInt(Report::items).sum();
    int findings = reports.stream().mapToInt(report -> report.findings().size()).sum();
    return words.text("total", reports.size(), items, findings) + "\n";
  }

  private String heading(Report report, int number) {
    if (number == 0) {
      String title = Excerpt.line(report.bulletin().bulletin().title(), COLUMNS);
      return "  –  " + paint.strong(title.isEmpty() ? words.field(Field.BULLETIN) : title) + "\n";
    }
    CheckedItem item = report.bulletin().items().get(number - 1);
    String ja = Excerpt.line(item.ja().text(), COLUMNS);
    String en = Excerpt.line(item.en().text(), COLUMNS);
    StringBuilder lines = new StringBuilder();
    lines.append("%3d  ".formatted(number));
    if (!ja.isEmpty()) {
      lines.append(paint.strong(ja)).append('\n').append(en.isEmpty() ? "" : INDENT);
    }
    return lines.append(en).append(en.isEmpty() ? "" : "\n").toString();
  }

  private String finding(Report report, Finding finding) {
    StringBuilder lines = new StringBuilder();
    String severity = words.severity(finding.severity());
    line(
        lines,
        paint.severity(finding.severity(), severity)
            + "  "
            + finding.rule()
            + "  "
            + paint.faint(words.text("line", finding.line()) + "  " + finding.fingerprint()));
    report.bulletin().textOf(finding).ifPresent(field -> underlined(lines, field, finding));
    line(lines, Excerpt.line(words.message(finding.message()), LONGEST_MESSAGE));
    if (!finding.suggestions().isEmpty()) {
      String instead = String.join(words.text("or"), finding.suggestions());
      line(lines, "→ " + Excerpt.line(instead, LONGEST_MESSAGE));
    }
    finding.evidence().stream().limit(MOST_EVIDENCE).forEach(e -> precedent(lines, e));
    int more = finding.evidence().size() - MOST_EVIDENCE;
    if (more > 0) {
      line(lines, paint.faint(words.text("more-evidence", more)));
    }
    return lines.toString();
  }

  private void underlined(StringBuilder lines, FieldText field, Finding finding) {
    if (field.isEmpty()) {
      return;
    }
    Excerpt excerpt = Excerpt.of(field.text(), finding.start(), finding.end(), COLUMNS);
    String words = paint.severity(finding.severity(), excerpt.text());
    line(lines, excerpt.before() + words + excerpt.after());
    String under = "~".repeat(Math.max(1, DisplayWidth.of(excerpt.text())));
    line(
        lines,
        " ".repeat(DisplayWidth.of(excerpt.before())) + paint.severity(finding.severity(), under));
  }

  private void precedent(StringBuilder lines, Evidence evidence) {
    String place = words.text("place", evidence.bulletin(), evidence.item());
    line(lines, paint.faint(place + "  ") + Excerpt.line(evidence.ja(), COLUMNS));
    String en = Excerpt.line(evidence.en(), COLUMNS);
    line(lines, " ".repeat(DisplayWidth.of(place) + 2) + paint.faint(en));
  }

  private static void line(StringBuilder lines, String text) {
    lines.append((INDENT + text).stripTrailing()).append('\n');
  }
}
