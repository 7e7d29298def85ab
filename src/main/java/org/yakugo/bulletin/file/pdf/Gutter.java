package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The white between two columns: a stretch of rows that no run crosses.
 *
 * @param x its middle
 * @param from index of the first row beside it
 * @param to index behind the last that stands near both columns
 * @param reach index behind the last that doesn't cross the white
 */
record Gutter(float x, int from, int to, int reach) {

  /** Lines that each side must have: fewer are a wide space or a tabulator. */
  private static final int FEWEST_LINES = 3;

  /** Letters that a line of each side has on the average: fewer are labels, numbers or bullets. */
  private static final int FEWEST_LETTERS = 5;

  /** The widest of those that part the rows; empty if the text is one column. */
  static Optional<Gutter> in(List<TextRow> rows) {
    Gutter best = null;
    for (int i = 0; i < rows.size(); i++) {
      List<Run> runs = level(rows, i);
      for (int k = 1; k < runs.size(); k++) {
        float left = runs.get(k - 1).right();
        float right = runs.get(k).left();
        if (right - left >= Run.WIDE * rows.get(i).size()
            && (best == null || !best.covers(i, (left + right) / 2))) {
          Gutter found = along(rows, i, left, right);
          if (found.parts(rows) && (best == null || found.to - found.from > best.to - best.from)) {
            best = found;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The row's runs; of two rows that overlap, as columns' do whose lines aren't level, those of
   * both.
   */
  private static List<Run> level(List<TextRow> rows, int i) {
    TextRow row = rows.get(i);
    if (i + 1 == rows.size() || row.runs().size() > 1 || !isNear(rows, i, 1.0f)) {
      return row.runs();
    }
    return Stream.concat(row.runs().stream(), rows.get(i + 1).runs().stream())
        .sorted(Comparator.comparingDouble(Run::left))
        .toList();
  }

  private boolean covers(int row, float at) {
    return row >= from && row < to && Math.abs(at - x) < 1;
  }

  /** As far up and down from a row as the white reaches. */
  private static Gutter along(List<TextRow> rows, int row, float left, float right) {
    float[] white = {left, right};
    int from = row;
    while (from > 0 && narrows(white, rows.get(from - 1))) {
      from--;
    }
    int to = row + 1;
    while (to < rows.size() && narrows(white, rows.get(to))) {
      to++;
    }
    return trimmed(rows, new Gutter((white[0] + white[1]) / 2, from, to, to));
  }

  private static boolean narrows(float[] white, TextRow row) {
    float left = white[0];
    float right = white[1];
    float middle = (left + right) / 2;
    for (Run run : row.runs()) {
      if ((run.left() + run.right()) / 2 < middle) {
        left = Math.max(left, run.right());
      } else {
        right = Math.min(right, run.left());
      }
    }
    if (right - left < Run.WIDE * row.size()) {
      return false;
    }
    white[0] = left;
    white[1] = right;
    return true;
  }

  /** Without the rows above and below that stand on one side alone, apart from the rest. */
  private static Gutter trimmed(List<TextRow> rows, Gutter gutter) {
    int from = Math.max(gutter.first(rows, true), gutter.first(rows, false));
    while (from > gutter.from
        && (isNear(rows, from - 1, 1.0f)
            || isNear(rows, from - 1, 2.0f) && gutter.opensRight(rows, from - 1))) {
      from--;
    }
    int to = Math.min(gutter.last(rows, true), gutter.last(rows, false)) + 1;
    while (to < gutter.to && to > 0 && isNear(rows, to - 1, 2.0f)) {
      to++;
    }
    return new Gutter(gutter.x, Math.min(from, gutter.to), Math.min(to, gutter.to), gutter.reach);
  }

  /** Whether the row below comes within so many sizes of its letters. */
  private static boolean isNear(List<TextRow> rows, int upper, float sizes) {
    TextRow below = rows.get(upper + 1);
    return below.baseline() - rows.get(upper).baseline() < sizes * below.size();
  }

  /** Whether the row stands where the right column's lines begin. */
  private boolean opensRight(List<TextRow> rows, int row) {
    List<TextRow> right = side(rows, to, false);
    float margin = (float) right.stream().mapToDouble(TextRow::left).min().orElse(0);
    return side(rows.get(row), true).isEmpty()
        && rows.get(row).left() - margin < rows.get(row).size() / 2;
  }

  private int first(List<TextRow> rows, boolean left) {
    int i = from;
    while (i < to && side(rows.get(i), left).isEmpty()) {
      i++;
    }
    return i;
  }

  private int last(List<TextRow> rows, boolean left) {
    int i = to - 1;
    while (i >= from && side(rows.get(i), left).isEmpty()) {
      i--;
    }
    return i;
  }

  private boolean parts(List<TextRow> rows) {
    return isColumn(side(rows, to, true)) && isColumn(side(rows, to, false));
  }

  private static boolean isColumn(List<TextRow> lines) {
    long letters = lines.stream().mapToLong(TextRow::length).sum();
    return lines.size() >= FEWEST_LINES && letters >= (long) FEWEST_LETTERS * lines.size();
  }

  /** What stands on the left or right of it before the row at {@code end}, as rows. */
  List<TextRow> side(List<TextRow> rows, int end, boolean left) {
    List<Run> runs = new ArrayList<>();
    for (TextRow row : rows.subList(from, end)) {
      runs.addAll(side(row, left));
    }
    return TextRow.of(runs);
  }

  private List<Run> side(TextRow row, boolean left) {
    return row.runs().stream().filter(run -> run.left() < x == left).toList();
  }
}
