package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.file.TableRow;
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

  private static final Pattern HEADING =
      Pattern.compile("\\s*(?:\\*\\*)?(?:[0-9０-９]{1,2} ?[.．、](?![0-9])|[Ⅰ-Ⅹ①-⑳]|【).{1,30}");

  /** Lines that may stand over or below a page's text. */
  private static final int RUNNING_HEAD = 1;

  /** A column's lines may begin so much lower than those beside them, in their size. */
  private static final float LOWER = 1.5f;

  private final int page;
  private final List<PdfLine> lines = new ArrayList<>();
  private int block;

  /** How far the text of the cell at hand may reach; 0 outside of tables. */
  private float cellEdge;

  /** The row that the page begins with; null if it begins otherwise. */
  private @Nullable SplitRow first;

  /** The row that it ends with, as far as it is read. */
  private @Nullable SplitRow last;

  private ReadingOrder(int page) {
    this.page = page;
  }

  static List<PdfLine> of(List<Page> pages) {
    List<PdfLine> all = new ArrayList<>();
    SplitRow above = null;
    for (Page page : pages) {
      ReadingOrder order = new ReadingOrder(page.number());
      order.read(DropCaps.lowered(Ruby.setApart(page.glyphs())), RuledTable.of(page.rules()));
      if (order.first != null) {
        order.first.continueRow(above, all, order.lines);
      }
      order.addComment(page.aslant());
      all.addAll(order.lines);
      above = order.last;
    }
    return all;
  }

  private void read(List<Glyph> glyphs, List<RuledTable> tables) {
    List<Glyph> free = new ArrayList<>(glyphs);
    for (RuledTable table : tables) {
      List<Glyph> held = free.stream().filter(table::holds).toList();
      free.removeAll(held);
      List<Glyph> above = free.stream().filter(g -> g.baseline() <= table.top()).toList();
      free.removeAll(above);
      columns(TextRow.of(Run.of(above)));
      table.cells(held).forEach(row -> row(table, row));
    }
    List<TextRow> below = TextRow.of(Run.of(free));
    last = below.size() > RUNNING_HEAD ? null : last;
    columns(below);
  }

  private void row(RuledTable table, SortedMap<Integer, List<Glyph>> row) {
    boolean atTop = lines.size() <= RUNNING_HEAD && first == null && last == null;
    SortedMap<Integer, List<PdfLine>> cells = new TreeMap<>();
    int begun = lines.size();
    row.forEach(
        (column, glyphs) -> {
          int from = lines.size();
          cellEdge = table.edge(column, glyphs);
          columns(TextRow.of(Run.of(glyphs)));
          cellEdge = 0;
          if (lines.size() > from) {
            cells.put(column, List.copyOf(lines.subList(from, lines.size())));
          }
        });
    lines.subList(begun, lines.size()).clear();
    List<List<PdfLine>> inOrder = List.copyOf(cells.values());
    TableRow.order(inOrder.stream().map(cell -> cell.stream().map(PdfLine::text).toList()).toList())
        .forEach(i -> lines.addAll(inOrder.get(i)));
    if (!cells.isEmpty()) {
      last = new SplitRow(table, cells);
      first = atTop ? last : first;
    }
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

  /**
   * A pair begins where both columns do on one level, behind a gap in either or at a bullet. A
   * section's heading in the left column parts both.
   */
  private void pairs(List<TextRow> left, List<TextRow> right) {
    int fromLeft = 0;
    int fromRight = 0;
    for (int i = 0; i < left.size(); i++) {
      int k = begins(left, i, right, fromRight);
      if (k >= 0) {
        pair(left.subList(fromLeft, i), right.subList(fromRight, k));
        fromLeft = i;
        fromRight = k;
      }
    }
    pair(left.subList(fromLeft, left.size()), right.subList(fromRight, right.size()));
  }

  /** The row on the right that begins with this one on the left; -1 if none does. */
  private static int begins(List<TextRow> left, int i, List<TextRow> right, int from) {
    TextRow row = left.get(i);
    for (int k = from; k < right.size(); k++) {
      float lower = (right.get(k).baseline() - row.baseline()) / row.size();
      boolean apart = k == 0 || isApart(right, k);
      boolean level = Math.abs(lower) <= LEVEL;
      if (level && (i > 0 && isApart(left, i) || apart || opensItem(row))
          || lower > LEVEL && (lower <= LOWER && apart && opensItem(row) || isHeading(row))) {
        return k;
      }
      if (lower > LOWER) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isHeading(TextRow row) {
    return HEADING.matcher(RowText.of(row)).matches();
  }

  /** The Japanese headline first, whichever side it stands on. */
  private void pair(List<TextRow> left, List<TextRow> right) {
    boolean english = !isMostlyJapanese(left) && isMostlyJapanese(right);
    columns(english ? right : left);
    columns(english ? left : right);
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
      float edge = (float) rows.stream().mapToDouble(TextRow::right).max().orElse(cellEdge);
      edge = Math.max(edge, cellEdge);
      List<String> texts = InlineRuby.without(rows.stream().map(RowText::of).toList());
      for (int i = 0; i < rows.size(); i++) {
        TextRow row = rows.get(i);
        lines.add(
            new PdfLine(
                page,
                block,
                texts.get(i),
                row.baseline(),
                row.size(),
                row.left(),
                row.right(),
                edge,
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
      lines.add(new PdfLine(page, block, remark, 0, 0, 0, 0, 0, 0));
    }
  }
}
