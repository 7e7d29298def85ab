package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yakugo.text.Script;

/**
 * The lines of a page in the order in which people read them: tables cell by cell, columns one
 * after the other, and a Japanese column beside an English one pair by pair.
 */
final class ReadingOrder {

  /** So much more than its size from one line to the next is a gap between pairs. */
  private static final float GAP = 1.9f;

  /** Lines of two columns that stand so close are level, in their size. */
  private static final float LEVEL = 0.3f;

  private final int page;
  private final List<PdfLine> lines = new ArrayList<>();
  private int block;

  private ReadingOrder(int page) {
    this.page = page;
  }

  static List<PdfLine> of(Page page) {
    ReadingOrder order = new ReadingOrder(page.number());
    order.read(Ruby.setApart(page.glyphs()), RuledTable.of(page.rules()));
    order.addComment(page.aslant());
    return order.lines;
  }

  private void read(List<Glyph> glyphs, List<RuledTable> tables) {
    List<Glyph> free = new ArrayList<>(glyphs);
    for (RuledTable table : tables) {
      List<Glyph> held = free.stream().filter(table::holds).toList();
      free.removeAll(held);
      List<Glyph> above = free.stream().filter(g -> g.baseline() <= table.top()).toList();
      free.removeAll(above);
      columns(TextRow.of(Run.of(above)));
      table.cells(held).forEach(cell -> columns(TextRow.of(Run.of(cell))));
    }
    columns(TextRow.of(Run.of(free)));
  }

  private void columns(List<TextRow> rows) {
    Optional<Gutter> found = Gutter.in(rows);
    if (found.isEmpty()) {
      add(rows);
      return;
    }
    Gutter gutter = found.get();
    boolean bilingual =
        isMostlyJapanese(gutter.side(rows, gutter.to(), true))
            != isMostlyJapanese(gutter.side(rows, gutter.to(), false));
    int end = bilingual ? gutter.to() : gutter.reach();
    List<TextRow> left = gutter.side(rows, end, true);
    List<TextRow> right = gutter.side(rows, end, false);
    columns(rows.subList(0, gutter.from()));
    if (bilingual) {
      pairs(left, right);
    } else {
      columns(left);
      columns(right);
    }
    columns(rows.subList(end, rows.size()));
  }

  private static boolean isMostlyJapanese(List<TextRow> rows) {
    return rows.stream().filter(TextRow::isJapanese).count() * 2 > rows.size();
  }

  /** A pair begins where both columns do on one level, behind a gap in either or at a bullet. */
  private void pairs(List<TextRow> left, List<TextRow> right) {
    int fromLeft = 0;
    int fromRight = 0;
    for (int i = 1; i < left.size(); i++) {
      TextRow row = left.get(i);
      for (int k = fromRight + 1; k < right.size(); k++) {
        boolean level = Math.abs(right.get(k).baseline() - row.baseline()) <= LEVEL * row.size();
        if (level && (isApart(left, i) || isApart(right, k) || opensItem(row))) {
          pair(left.subList(fromLeft, i), right.subList(fromRight, k));
          fromLeft = i;
          fromRight = k;
          break;
        }
      }
    }
    pair(left.subList(fromLeft, left.size()), right.subList(fromRight, right.size()));
  }

  private void pair(List<TextRow> left, List<TextRow> right) {
    columns(left);
    columns(right);
  }

  private static boolean isApart(List<TextRow> rows, int i) {
    return rows.get(i).baseline() - rows.get(i - 1).baseline() > GAP * rows.get(i).size();
  }

  private static boolean opensItem(TextRow row) {
    int first = row.runs().getFirst().glyphs().getFirst().text().codePointAt(0);
    return !Character.isLetterOrDigit(first) && !Script.isJapaneseMark(first) && first != '(';
  }

  private void add(List<TextRow> rows) {
    if (!rows.isEmpty()) {
      block++;
      for (TextRow row : rows) {
        lines.add(
            new PdfLine(
                page,
                block,
                RowText.of(row),
                row.baseline(),
                row.size(),
                row.right(),
                row.firstWord()));
      }
    }
  }

  /** What a stamp or a watermark says is shown as a remark. */
  private void addComment(List<Glyph> aslant) {
    StringBuilder text = new StringBuilder();
    aslant.forEach(glyph -> text.append(glyph.text()));
    if (!text.toString().isBlank()) {
      block++;
      String remark = "<!-- " + text.toString().strip().replace("--", "–") + " -->";
      lines.add(new PdfLine(page, block, remark, 0, 0, 0, 0));
    }
  }
}
