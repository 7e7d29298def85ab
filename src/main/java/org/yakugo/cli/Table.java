package org.yakugo.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.DisplayWidth;

/** Rows in columns that stand below each other on a terminal, full-width characters or not. */
final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final String indent;

  /** A table whose every line begins with {@code indent}. */
  Table(String indent) {
    this.indent = indent;
  }

  Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  void print(PrintStream out) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = DisplayWidth.of(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(row.get(i), widths.get(i)));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
