package org.yakugo.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a table, from its first line. A star behind a name marks a part of the lines' key
 * (without any star the first column is it); {@code *|} says that each alternative in the cell is a
 * key of its own, {@code *?} that a workspace's table may do without the column.
 *
 * @param names in order, without marks
 * @param keys indexes of those that tell one line from another
 * @param split index of the key column whose alternatives count singly; -1 if none does
 * @param optional indexes of the key columns that may be missing
 */
record TableColumns(
    List<String> names,
    List<Integer> keys,
    int split,
    Set<Integer> optional,
    Map<String, Integer> byName) {

  /** Where a line's fact comes from; every table has it, named in its first line or not. */
  static final String SOURCE = "source";

  /** Reads the line of names; {@link #SOURCE} is added if it isn't there. */
  static TableColumns withSource(String line) {
    TableColumns named = of(line);
    return named.byName.containsKey(SOURCE) ? named : of(line + "\t" + SOURCE);
  }

  /** Reads the line of names. */
  static TableColumns of(String line) {
    List<String> names = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    int split = -1;
    Set<Integer> optional = new HashSet<>();
    Map<String, Integer> byName = new HashMap<>();
    for (String cell : cells(line)) {
      int star = cell.indexOf('*');
      String marks = star > 0 ? cell.substring(star) : "";
      if (!marks.isEmpty()) {
        keys.add(names.size());
      }
      if (marks.contains("|")) {
        split = names.size();
      }
      if (marks.contains("?")) {
        optional.add(names.size());
      }
      String name = star > 0 ? cell.substring(0, star) : cell;
      byName.put(name, names.size());
      names.add(name);
    }
    return new TableColumns(
        List.copyOf(names),
        keys.isEmpty() ? List.of(0) : keys,
        split,
        Set.copyOf(optional),
        Map.copyOf(byName));
  }

  /**
   * The cells of a line, without the spaces around them and without the quotation marks that a
   * spreadsheet puts around a cell with a comma.
   *
   * @param line of a table, without its end
   */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(cell(line.substring(from, tab)));
      from = tab + 1;
    }
    cells.add(cell(line.substring(from)));
    return cells;
  }

  private static String cell(String text) {
    String cell = text.strip();
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip() : cell;
  }

  int size() {
    return names.size();
  }

  /**
   * The place of a column.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  int index(String name) {
    Integer index = byName.get(name);
    if (index == null) {
      throw new IllegalArgumentException("there is no column " + name + " among " + names);
    }
    return index;
  }
}
