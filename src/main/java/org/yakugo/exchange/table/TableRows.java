package org.yakugo.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;

/**
 * The rows of a table. Those over the first that names the columns, or is a pair of terms, are a
 * title or a header in words that nobody knows; they are left, and told of.
 */
final class TableRows {

  /** More rows than that without a pair are no title. */
  private static final int MOST_ABOVE = 10;

  private static final int SHOWN = 40;

  private record Above(List<String> cells, int line) {}

  private final List<String> named;
  private final ForeignFile file;
  private final Intake intake;
  private final List<Above> above = new ArrayList<>();
  private @Nullable ConceptColumns columns;

  /**
   * @param named the columns as a person names them; empty if the table does
   */
  TableRows(List<String> named, ForeignFile file, Intake intake) {
    this.named = named;
    this.file = file;
    this.intake = intake;
  }

  /**
   * @param line from 1
   */
  void row(List<String> cells, int line) {
    if (columns != null) {
      columns.read(cells, line, intake);
    } else if (above.size() <= MOST_ABOVE && !cells.stream().allMatch(String::isBlank)) {
      Optional<ConceptColumns> found = ConceptColumns.find(cells, named, line, file, intake);
      if (found.isEmpty()) {
        above.add(new Above(cells, line));
      }
      columns = found.orElse(null);
    }
  }

  /** Whether it holds terms. */
  boolean isKnown() {
    return columns != null;
  }

  /**
   * Says that there are no more.
   *
   * @throws org.yakugo.UnusableInput if there are rows and none tells which column is which
   */
  void end() {
    if (columns != null) {
      above.forEach(row -> intake.leave(row.line(), told(row)));
      columns.end();
    } else if (!above.isEmpty()) {
      Above first = above.getFirst();
      String lacking = ColumnNames.of(first.cells()).contains("en") ? "ja" : "en";
      throw file.unusable(first.line(), "the header names no column \"" + lacking + "\"");
    }
  }

  private static Message told(Above row) {
    String text = String.join(" ", row.cells()).strip();
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return Message.of("行「%s」", "row \"%s\"", shown);
  }
}
