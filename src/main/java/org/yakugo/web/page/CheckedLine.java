package org.yakugo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Field;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.report.Highlights;

/**
 * An item in which something was found, beside the findings.
 *
 * @param n its number; 0 for the bulletin as a whole
 * @param ja the Japanese headline, marked; empty for the bulletin as a whole
 * @param en the English one, likewise
 */
public record CheckedLine(int n, List<Piece> ja, List<Piece> en, List<Remark> remarks) {
  /** Characters on either side of words in a body. */
  private static final int AROUND = 70;

  /**
   * A finding with the words around it.
   *
   * @param excerpt empty where a headline above shows them
   */
  public record Remark(Finding finding, List<Piece> excerpt, String language) {}

  static List<CheckedLine> of(Report report, List<Finding> findings) {
    Map<Integer, List<Finding>> byItem =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::item, TreeMap::new, Collectors.toList()));
    List<CheckedLine> lines = new ArrayList<>();
    byItem.forEach((n, found) -> lines.add(line(report, n, found)));
    return lines;
  }

  private static CheckedLine line(Report report, int n, List<Finding> findings) {
    List<Remark> remarks = findings.stream().map(f -> remark(report, f)).toList();
    if (n == 0) {
      return new CheckedLine(0, List.of(), List.of(), remarks);
    }
    CheckedItem item = report.bulletin().items().get(n - 1);
    return new CheckedLine(n, marked(item.ja(), findings), marked(item.en(), findings), remarks);
  }

  private static Remark remark(Report report, Finding finding) {
    boolean headline = finding.field() == Field.JA || finding.field() == Field.EN;
    String language = finding.field() == Field.JA ? "ja" : "en";
    FieldText field = report.bulletin().textOf(finding).orElse(null);
    if (headline || field == null || finding.text().isEmpty()) {
      return new Remark(finding, List.of(), language);
    }
    String text = field.text();
    int from = Math.max(0, finding.start() - AROUND);
    int to = Math.min(text.length(), finding.end() + AROUND);
    return new Remark(
        finding,
        List.of(
            Piece.plain((from > 0 ? "…" : "") + text.substring(from, finding.start())),
            new Piece(finding.text(), "flag " + finding.severity().label(), null, null),
            Piece.plain(text.substring(finding.end(), to) + (to < text.length() ? "…" : ""))),
        language);
  }

  private static List<Piece> marked(FieldText field, List<Finding> findings) {
    List<Finding> here = findings.stream().filter(f -> f.field() == field.field()).toList();
    return Highlights.of(field.text(), here).stream()
        .filter(piece -> !piece.text().isEmpty())
        .map(CheckedLine::piece)
        .toList();
  }

  private static Piece piece(Highlights marked) {
    return marked.severity() == null
        ? Piece.plain(marked.text())
        : new Piece(marked.text(), "flag " + marked.severity().label(), null, null);
  }
}
