package org.yakugo.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

/**
 * A table of facts about a language. Cells are separated by tabs; lines that begin with {@code #}
 * and empty lines are for the reader; the first other line names the {@link Columns}.
 */
public final class Table {
  private final String name;
  private final Columns columns;
  private final List<Row> rows;
  private final Consumer<String> notices;

  Table(String name, Columns columns, List<Row> rows, Consumer<String> notices) {
    this.name = name;
    this.columns = columns;
    this.rows = List.copyOf(rows);
    this.notices = notices;
  }

  /**
   * Reads the text of a table whose every line must be right.
   *
   * @param name without ending
   * @throws UnusableInput if a line has more or fewer cells than there are columns
   */
  public static Table read(String name, String text) {
    String file = name + ".tsv";
    Columns columns = null;
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns == null) {
        columns = Columns.of(line);
        continue;
      }
      List<String> cells = new ArrayList<>(Columns.cells(line));
      if (cells.size() > columns.size()) {
        throw new UnusableInput(
            Reason.CONTENT,
            "%s:%d: %d cells in a table of %d columns."
                .formatted(file, number, cells.size(), columns.size()));
      }
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      rows.add(new Row(file, number, true, columns, cells));
    }
    if (columns == null) {
      throw new UnusableInput(Reason.CONTENT, file + ": no line names the columns.");
    }
    return new Table(name, columns, rows, notice -> {});
  }

  /** Reads a table that comes with the program. */
  static Table builtIn(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("there is no table " + name);
      }
      return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
   * Takes up each line. One of a workspace that can't be used is told and left out; a built-in one
   * throws.
   *
   * @param use throws {@link UnusableInput} for a line that can't be used
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
      } catch (UnusableInput e) {
        if (row.isBuiltIn()) {
          throw e;
        }
        notices.accept(e.getMessage());
      }
    }
    return List.copyOf(meanings);
  }

  Columns layout() {
    return columns;
  }
}
