package org.yakugo.exchange.table;

import java.util.List;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;

/** The rows of a sheet, of which there are no more than one can hold. */
final class SheetRows {
  /** The largest public terminologies have some hundred thousand concepts. */
  private static final int MOST_ROWS = 200_000;

  private final ForeignFile file;
  private final TableRows rows;

  /**
   * @param hints what a person says of the file
   */
  SheetRows(ImportHints hints, ForeignFile file, Intake intake) {
    this.file = file;
    this.rows = new TableRows(hints, file, intake);
  }

  /**
   * @param line from 1
   */
  void row(List<String> cells, int line) {
    if (line > MOST_ROWS) {
      throw UnusableInput.tooLarge("more-rows-split", file.name(), MOST_ROWS);
    }
    // what was opened as CSV keeps the apostrophes that guard it there
    rows.row(cells.stream().map(FormulaGuard::bare).toList(), line);
  }

  /** Whether the sheet holds terms; others of a workbook may tell about them. */
  boolean isKnown() {
    return rows.isKnown();
  }

  /**
   * Says that there are no more.
   *
   * @throws UnusableInput if there are rows and none tells which column is which
   */
  void end() {
    rows.end();
  }
}
