package org.yakugo.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

/**
 * A table of facts about a language. Cells are separated by tabs; lines that begin with {@code #}
 * and empty lines are for the reader; the first other line names the {@link TableColumns}.
 */
public final class Table {
  private static final Pattern SOURCE = Pattern.compile("(?m)^# source: (.*)$");

  private final String name;
  private final TableColumns columns;
  private final List<Row> rows;
  private final Map<Row, List<Row>> replaced;
  private final Consumer<Message> notices;

  /**
   * @param replaced what stood in the place of a workspace's line, and stands there again if that
   *     can't be used
   */
  Table(
      String name,
      TableColumns columns,
      List<Row> rows,
      Map<Row, List<Row>> replaced,
      Consumer<Message> notices) {
    this.replaced = Map.copyOf(replaced);
    this.name = name;
    this.columns = columns;
    this.rows = rows;
    this.notices = notices;
  }

  /**
   * Reads the text of a table whose every line must be right. A line without a source has that of
   * the table, which a comment names: {@code # source: ISO 3166}.
   *
   * @param name without ending
   * @throws UnusableInput if no line names the columns; once it is read, a line that has more cells
   *     than there are columns
   */
  public static Table read(String name, String text) {
    List<TableLine> lines = TableLine.of(text);
    if (lines.isEmpty()) {
      throw UnusableInput.content("tsv-no-line-names-columns", name);
    }
    TableColumns columns = TableColumns.withSource(lines.getFirst().text());
    List<Row> rows =
        new ReadRows(name + ".tsv", columns, lines.subList(1, lines.size()), source(text));
    return new Table(name, columns, rows, Map.of(), notice -> {});
  }

  private static String source(String text) {
    Matcher comment = SOURCE.matcher(text);
    return comment.find() ? comment.group(1).strip() : "";
  }

  public String name() {
    return name;
  }

  /** The names of its columns. */
  public List<String> columns() {
    return columns.names();
  }

  /** Its lines, in the order in which they are tried. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Takes up each line. One of a workspace that can't be used is told and left out, so that the
   * built-in one that it replaced holds; a built-in one throws.
   *
   * @param use throws for a line that can't be used
   */
  public void each(Consumer<Row> use) {
    map(
        row -> {
          use.accept(row);
          return row;
        });
  }

  /** What each line stands for, in order; as {@link #each}. */
  public <T> List<T> map(Function<Row, T> meaning) {
    List<T> meanings = new ArrayList<>();
    for (Row row : rows) {
      try {
        meanings.add(meaning.apply(row));
      } catch (RuntimeException e) {
        if (row.isBuiltIn()) {
          throw e;
        }
        UnusableInput cause =
            e instanceof UnusableInput unusable
                ? unusable
                : row.broken("it-cant-be-used", e.getMessage());
        notices.accept(
            new Message(
                cause.told().ja().replaceFirst("。$", "。この行は使いません。"),
                cause.told().en().replaceFirst("\\.$", "; the line is left out.")));
        replaced.getOrDefault(row, List.of()).forEach(r -> meanings.add(meaning.apply(r)));
      }
    }
    return List.copyOf(meanings);
  }

  /**
   * What lines stand for, by each of the alternatives in a column. Of a table as it comes with the
   * program only the lines are read that are asked for.
   *
   * @param key of an alternative: the same for what is to be found by the same words
   * @param meaning what a line stands for by these words, as the key has them
   */
  public <T> WordRows<T> byWords(
      String column, UnaryOperator<String> key, BiFunction<Row, String, List<T>> meaning) {
    return rows instanceof ReadRows read
        ? WordRows.asAsked(read, column, key, meaning)
        : WordRows.of(this, column, key, meaning);
  }

  /** What each line stands for, by its cell in a column. */
  public <T> Map<String, T> by(String column, Function<Row, T> meaning) {
    Map<String, T> all = new HashMap<>();
    each(row -> all.put(row.required(column), meaning.apply(row)));
    return all;
  }

  /** What the lines with the same cell in a column hold together, by that cell. */
  public Map<String, Set<String>> sets(
      String column, Function<Row, ? extends Collection<String>> held) {
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    lists(column, held).forEach((cell, all) -> sets.put(cell, new HashSet<>(all)));
    return sets;
  }

  /** The same in the order of the lines. */
  public <T> Map<String, List<T>> lists(
      String column, Function<Row, ? extends Collection<T>> held) {
    Map<String, List<T>> lists = new LinkedHashMap<>();
    each(
        row ->
            lists
                .computeIfAbsent(row.required(column), c -> new ArrayList<>())
                .addAll(held.apply(row)));
    return lists;
  }

  TableColumns layout() {
    return columns;
  }

  /** The same with a workspace's lines put over it. */
  Table with(Changes changes, Consumer<Message> notices) {
    Map<Row, List<Row>> replaced = new HashMap<>();
    return new Table(
        name, columns, List.copyOf(changes.over(rows, replaced, notices)), replaced, notices);
  }
}
