package org.yakugo.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

/**
 * The rows of a tab-separated table. Lines that begin with {@code #} and empty lines are for the
 * reader; in a cell, {@code -} stands for nothing and {@code |} separates alternatives.
 */
record Table(String name, List<Row> rows) {

  /**
   * One line of a table.
   *
   * @param table the table's name, for messages
   * @param line number of the line, from 1
   */
  record Row(String table, int line, List<String> cells) {

    /** The text of a cell; empty for {@code -}. */
    String text(int column) {
      String cell = cells.get(column);
      return cell.equals("-") ? "" : cell;
    }

    /** The alternatives in a cell; none for {@code -}. */
    List<String> alternatives(int column) {
      String text = text(column);
      return text.isEmpty()
          ? List.of()
          : Arrays.stream(text.split("\\|")).map(String::trim).toList();
    }

    UnusableInput broken(String cause) {
      return new UnusableInput(Reason.CONTENT, table + ", line " + line + ": " + cause + ".");
    }
  }

  /**
   * Reads a table that ships with the program.
   *
   * @param columns how many cells each row must have
   */
  static Table ofResource(String name, int columns) {
    try (Reader reader =
        new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      return read(name, reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws UnusableInput if a row has another number of cells than {@code columns}
   */
  static Table read(String name, Reader reader, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::trim).toList();
      Row row = new Row(name, number, cells);
      if (cells.size() != columns) {
        throw row.broken("expected " + columns + " columns but found " + cells.size());
      }
      rows.add(row);
    }
    return new Table(name, List.copyOf(rows));
  }
}
