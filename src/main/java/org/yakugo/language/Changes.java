package org.yakugo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.Message;

/**
 * What a workspace's table changes in the built-in one: lines that it adds, or puts in the place of
 * those with the same key, and keys that it drops.
 */
final class Changes {
  private static final String DROP = "drop:";
  private static final Message LEFT_OUT = Message.of("it-is-left-out");
  private static final Message TABLE_LEFT_OUT = Message.of("table-left-out");

  private final String file;
  private final TableColumns columns;
  private final Consumer<Message> notices;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> dropped = new ArrayList<>();
  private final Map<List<String>, Integer> lines = new HashMap<>();

  private Changes(String file, TableColumns columns, Consumer<Message> notices) {
    this.file = file;
    this.columns = columns;
    this.notices = notices;
  }

  /**
   * Reads a workspace's table. Its first line names the columns that it fills, in any order.
   *
   * @param file as a person knows it: {@code language/topics.tsv}
   * @param columns those of the built-in table
   * @param notices told of each line that can't be used
   */
  static Changes read(String file, String text, TableColumns columns, Consumer<Message> notices) {
    Changes changes = new Changes(file, columns, notices);
    List<TableLine> lines = TableLine.of(text);
    if (!lines.isEmpty()) {
      changes.read(lines);
    }
    return changes;
  }

  private void read(List<TableLine> lines) {
    TableLine first = lines.getFirst();
    List<String> named = new ArrayList<>(TableColumns.of(first.text()).names());
    while (named.size() > 1 && named.getLast().isEmpty()) {
      named.removeLast();
    }
    for (String name : named) {
      if (!columns.byName().containsKey(name)) {
        tell(
            first,
            TABLE_LEFT_OUT,
            "no-column-first-line-names-those-table",
            name,
            String.join(", ", columns.names()));
        return;
      }
    }
    for (int key : columns.keys()) {
      if (!columns.optional().contains(key) && !named.contains(columns.names().get(key))) {
        tell(first, TABLE_LEFT_OUT, "the-column-is-missing", columns.names().get(key));
        return;
      }
    }
    if (new HashSet<>(named).size() < named.size()) {
      tell(first, TABLE_LEFT_OUT, "column-named-twice");
      return;
    }
    lines.subList(1, lines.size()).forEach(line -> read(line, named));
  }

  private void read(TableLine line, List<String> named) {
    List<String> cells = TableColumns.cells(line.text());
    List<String> beyond = cells.subList(Math.min(named.size(), cells.size()), cells.size());
    if (beyond.stream().anyMatch(cell -> !cell.isEmpty())) {
      tell(line, LEFT_OUT, "cells-under-columns", cells.size(), named.size());
      return;
    }
    String[] ordered = new String[columns.size()];
    Arrays.fill(ordered, "");
    for (int i = 0; i < Math.min(cells.size(), named.size()); i++) {
      ordered[columns.index(named.get(i))] = cells.get(i);
    }
    boolean drops = cells.getFirst().startsWith(DROP);
    if (drops) {
      int first = columns.index(named.getFirst());
      String word = ordered[first].substring(DROP.length()).strip();
      ordered[first] = "";
      ordered[firstKey(named)] = word;
    }
    Row row = new Row(file, line.number(), false, columns, List.of(ordered));
    for (List<String> key : row.keys()) {
      Integer earlier = this.lines.putIfAbsent(key, line.number());
      if (earlier != null) {
        tell(line, LEFT_OUT, "stands-in-line-already", words(key), earlier);
        return;
      }
    }
    (drops ? dropped : rows).add(row);
  }

  /** Where what is dropped belongs: a table's first column needn't be a key. */
  private int firstKey(List<String> named) {
    return named.stream()
        .map(columns::index)
        .filter(columns.keys()::contains)
        .findFirst()
        .orElse(columns.index(named.getFirst()));
  }

  private void tell(TableLine line, Message left, String key, Object... words) {
    Message cause = Message.of(key, words);
    notices.accept(Message.of("at-line-so", file, line.number(), cause, left));
  }

  /** A key that is dropped; where a column that may be missing is empty, all that it may hold. */
  private record Drop(Row row, List<String> key, List<Boolean> open) {
    static Stream<Drop> of(Row row, TableColumns columns) {
      List<Boolean> may = columns.keys().stream().map(columns.optional()::contains).toList();
      return row.keys().stream().map(key -> new Drop(row, key, may));
    }

    boolean hits(List<String> other) {
      return IntStream.range(0, key.size())
          .allMatch(i -> key.get(i).equals(other.get(i)) || open.get(i) && key.get(i).isEmpty());
    }
  }

  private static String words(List<String> key) {
    return String.join(", ", key.stream().filter(part -> !part.isEmpty()).toList());
  }

  /**
   * The lines in force. One that takes the place of another stands where that stood; the others
   * stand first, so that they are tried first.
   *
   * @param replaced takes what stood in the place of a line
   */
  List<Row> over(List<Row> builtIn, Map<Row, List<Row>> replaced, Consumer<Message> notices) {
    Map<List<String>, Row> ours = new HashMap<>();
    rows.forEach(row -> row.keys().forEach(key -> ours.put(key, row)));
    List<Drop> drops = dropped.stream().flatMap(row -> Drop.of(row, columns)).toList();
    Set<Drop> met = new HashSet<>();
    Set<Row> placed = new HashSet<>();
    List<Row> inPlace = new ArrayList<>();
    for (Row row : builtIn) {
      List<List<String>> keys = row.keys();
      drops.stream().filter(drop -> keys.stream().anyMatch(drop::hits)).forEach(met::add);
      for (Row own : keys.stream().map(ours::get).filter(r -> r != null).distinct().toList()) {
        replaced.computeIfAbsent(own, r -> new ArrayList<>()).add(row.only(own.keys()));
        if (placed.add(own)) {
          inPlace.add(own);
        }
      }
      Row left =
          row.without(key -> ours.containsKey(key) || drops.stream().anyMatch(d -> d.hits(key)));
      if (left != null) {
        inPlace.add(left);
      }
    }
    for (Drop drop : drops) {
      if (!met.contains(drop)) {
        notices.accept(Message.of("no-could-dropped", drop.row().place(), words(drop.key())));
      }
    }
    List<Row> all = new ArrayList<>(rows.stream().filter(row -> !placed.contains(row)).toList());
    all.addAll(inPlace);
    return all;
  }
}
