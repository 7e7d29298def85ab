package org.yakugo.language;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.yakugo.UnusableInput;

/** The lines of a table that comes with the program, each taken apart when it is asked for. */
final class ReadRows extends AbstractList<Row> implements RandomAccess {
  private final String file;
  private final TableColumns columns;
  private final List<TableLine> lines;
  private final String source;
  private final AtomicReferenceArray<Row> read;

  /**
   * @param source of the lines that tell none
   */
  ReadRows(String file, TableColumns columns, List<TableLine> lines, String source) {
    this.file = file;
    this.columns = columns;
    this.lines = lines;
    this.source = source;
    this.read = new AtomicReferenceArray<>(lines.size());
  }

  @Override
  public int size() {
    return lines.size();
  }

  @Override
  public Row get(int index) {
    Row known = read.get(index);
    if (known == null) {
      known = row(lines.get(index));
      read.set(index, known);
    }
    return known;
  }

  private Row row(TableLine line) {
    List<String> cells = TableColumns.cells(line.text());
    if (cells.size() > columns.size()) {
      throw UnusableInput.content(
          "cells-table-columns", file, line.number(), cells.size(), columns.size());
    }
    while (cells.size() < columns.size()) {
      cells.add("");
    }
    int place = columns.index(TableColumns.SOURCE);
    if (cells.get(place).isEmpty() || cells.get(place).equals("-")) {
      cells.set(place, source);
    }
    return new Row(file, line.number(), true, columns, cells);
  }

  /** The alternatives in a cell of a line that needn't be taken apart for that. */
  List<String> alternatives(int index, String column) {
    String line = lines.get(index).text();
    int from = 0;
    for (int left = columns.index(column); left > 0; left--) {
      int tab = line.indexOf('\t', from);
      if (tab < 0) {
        return List.of();
      }
      from = tab + 1;
    }
    int tab = line.indexOf('\t', from);
    String cell = line.substring(from, tab < 0 ? line.length() : tab);
    if (cell.indexOf('"') >= 0) {
      return get(index).alternatives(column);
    }
    List<String> alternatives = new ArrayList<>(2);
    int start = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', start)) {
      alternatives.add(cell.substring(start, bar).strip());
      start = bar + 1;
    }
    alternatives.add(cell.substring(start).strip());
    return alternatives;
  }
}
