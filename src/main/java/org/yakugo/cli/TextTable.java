package org.yakugo.cli;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.DisplayWidth;

/**
 * Rows in columns that stand below each other on a terminal, full-width characters or not. A row of
 * one cell stands by itself and widens no column.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final String indent;

  /** A table whose every line begins with {@code indent}. */
  TextTable(String indent) {
    this.indent = indent;
  }

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** A probability in a cell, in full percent. */
  static String percent(double probability) {
    return "%3d %%".formatted(Math.round(probability * 100));
  }

  /** One line a row, each with its line feed. */
  @Override
  public String toString() {
    List<Integer> widths = widths();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        int width = row.size() > 1 ? widths.get(i) : 0;
        line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(row.get(i), width));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; row.size() > 1 && i < row.size(); i++) {
        int width = DisplayWidth.of(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return widths;
  }
}
