package org.yakugo.bulletin.file.pdf;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row of a table at the end or the beginning of a page. A row that the page's end has cut in
 * two is one again: what stands at the top of the next page belongs into the cells above.
 *
 * @param cells the lines of each cell that isn't empty, by its column
 */
record SplitRow(RuledTable table, SortedMap<Integer, List<PdfLine>> cells) {

  /** How the first cells of a new row begin: with a bullet, a number, a bracket. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:\\*\\*)?(?:[^\\p{L}\\p{N}\\s(（「『“\"'*]|\\d{1,3}(?:[.．、)](?!\\d)|\\s*$)|[Ⅰ-Ⅹ①-⑳]).*");

  SplitRow {
    cells = new TreeMap<>(cells);
  }

  private boolean opensItem() {
    return cells.values().stream()
        .map(List::getFirst)
        .anyMatch(line -> OPENING.matcher(line.text()).matches());
  }

  /**
   * Moves the cells' lines behind those of the row that they belong to.
   *
   * @param above the last row of the page before; null if it ends otherwise
   * @param before the lines of the pages before
   * @param here the lines of this page
   */
  void continueRow(@Nullable SplitRow above, List<PdfLine> before, List<PdfLine> here) {
    if (above == null
        || !table.hasColumnsOf(above.table)
        || !above.opensItem()
        || opensItem()
        || !above.cells.keySet().containsAll(cells.keySet())) {
      return;
    }
    cells.forEach(
        (column, lines) -> {
          PdfLine last = Objects.requireNonNull(above.cells.get(column)).getLast();
          int at = before.lastIndexOf(last) + 1;
          before.addAll(at, lines.stream().map(line -> line.inBlockOf(last)).toList());
          here.removeAll(lines);
        });
  }
}
