package org.yakugo.check.report;

import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Passage.Position;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;

/**
 * Where in the file a finding's words stand.
 *
 * @param start of the first character
 * @param end behind the last one; the same as the start for a finding about no words
 */
record Place(Position start, Position end) {

  /** For a finding about the bulletin as a whole, its title. */
  static Place of(Report report, Finding finding) {
    FieldText field = report.bulletin().textOf(finding).orElse(null);
    if (field == null) {
      return title(report, finding.line());
    }
    Position start = field.at(finding.start());
    if (finding.start() == finding.end()) {
      return new Place(start, start);
    }
    Position last = field.at(finding.end() - 1);
    return new Place(start, new Position(last.line(), last.column() + 1));
  }

  private static Place title(Report report, int otherwise) {
    String title = report.bulletin().bulletin().title();
    return report.bulletin().bulletin().headings().stream()
        .filter(heading -> !title.isEmpty() && heading.text().contains(title))
        .findFirst()
        .map(heading -> of(heading, heading.text().indexOf(title), title.length()))
        .orElse(new Place(new Position(otherwise, 1), new Position(otherwise, 1)));
  }

  private static Place of(Passage passage, int start, int length) {
    Position last = passage.at(start + length - 1);
    return new Place(passage.at(start), new Position(last.line(), last.column() + 1));
  }

  boolean isEmpty() {
    return start.equals(end);
  }

  boolean isOnOneLine() {
    return start.line() == end.line();
  }
}
