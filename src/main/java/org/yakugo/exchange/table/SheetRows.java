package org.yakugo.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;

/** The rows of a sheet, the first that isn't blank being its header or its first pair. */
final class SheetRows {
  /** The largest public terminologies have some hundred thousand concepts. */
  private static final int MOST_ROWS = 200_000;

  private final List<String> named;
  private final ForeignFile file;
  private final Intake intake;
  private @Nullable ConceptColumns columns;

  /**
   * @param named the columns as a person names them; empty if the header does
   */
  SheetRows(List<String> named, ForeignFile file, Intake intake) {
    this.named = named;
    this.file = file;
    this.intake = intake;
  }

  /**
   * @param line from 1
   */
  void row(List<String> cells, int line) {
    if (line > MOST_ROWS) {
      throw new UnusableInput(
          UnusableInput.Reason.TOO_LARGE,
          Message.of(
              "%sは%,d行を超えています。分けてください。",
              "%s has more than %,d rows; split it.", file.name(), MOST_ROWS));
    }
    if (columns != null) {
      columns.read(cells, line, intake);
    } else if (!cells.stream().allMatch(String::isBlank)) {
      columns = ConceptColumns.of(cells, named, line, file, intake);
    }
  }

  /** Says that there are no more. */
  void end() {
    if (columns != null) {
      columns.end();
    }
  }
}
