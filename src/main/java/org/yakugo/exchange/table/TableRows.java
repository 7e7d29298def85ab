package org.yakugo.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.CleanText;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;

/**
 * The rows of a table. Those over the first that names the columns, or is a pair of terms, are a
 * title or a header in words that nobody knows; they are left, and told of.
 */
final class TableRows {

  /** Of a sheet; the largest public terminologies have some hundred thousand concepts. */
  static final int MOST_ROWS = 200_000;

  /** More rows than that without a pair are no title. */
  private static final int MOST_ABOVE = 10;

  private record Above(List<String> cells, int line) {
    String shown() {
      return CleanText.abbreviated(String.join(" ", cells).strip());
    }
  }

  private final ImportHints hints;
  private final ForeignFile file;
  private final Intake intake;
  private final int most;
  private final List<Above> above = new ArrayList<>();
  private @Nullable TermRows rows;

  /** Those of a workbook's sheet. */
  static TableRows ofSheet(ImportHints hints, ForeignFile file, Intake intake) {
    return new TableRows(hints, file, intake, MOST_ROWS);
  }

  /**
   * @param hints what a person says of the file
   * @param most so many are read
   */
  TableRows(ImportHints hints, ForeignFile file, Intake intake, int most) {
    this.most = most;
    this.hints = hints;
    this.file = file;
    this.intake = intake;
  }

  /**
   * @param line from 1
   */
  void row(List<String> guarded, int line) {
    if (line > most) {
      throw UnusableInput.tooLarge("more-rows-split", file.name(), most);
    }
    // what was opened as CSV keeps the apostrophes that guard it there
    List<String> cells = guarded.stream().map(FormulaGuard::bare).toList();
    if (rows != null) {
      rows.read(cells, line);
    } else if (above.size() <= MOST_ABOVE && !cells.stream().allMatch(String::isBlank)) {
      List<String> before = above.isEmpty() ? List.of() : above.getLast().cells();
      Optional<TermRows> found = TermRows.find(cells, before, hints, line, file, intake);
      if (found.isEmpty()) {
        above.add(new Above(cells, line));
      }
      rows = found.orElse(null);
    }
  }

  /** Whether it holds terms; others of a workbook may tell about them. */
  boolean isKnown() {
    return rows != null;
  }

  /**
   * Says that there are no more.
   *
   * @throws UnusableInput if there are rows and none tells which column is which
   */
  void end() {
    if (rows != null) {
      above.forEach(row -> intake.leave(row.line(), Message.of("row", row.shown())));
      rows.end();
    } else if (!above.isEmpty()) {
      Above first = above.getFirst();
      String lacking = TermRows.lacking(ColumnNames.in(hints.language()).of(first.cells()));
      throw file.unusable(first.line(), "header-names-no-column", lacking);
    }
  }
}
