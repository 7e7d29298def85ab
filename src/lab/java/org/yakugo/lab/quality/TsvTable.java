package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tab-separated tables of which the first line names the columns. */
final class TsvTable {

  /** A line; a column that the table doesn't have is empty. */
  record Row(List<String> columns, List<String> cells) {

    String get(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    /** The alternatives of these columns, separated by {@code |}. */
    List<String> alternatives(String... named) {
      return Arrays.stream(named)
          .flatMap(column -> Arrays.stream(get(column).split("\\|")))
          .filter(alternative -> !alternative.isBlank())
          .distinct()
          .toList();
    }
  }

  private TsvTable() {}

  static List<Row> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> columns = List.of(lines.getFirst().split("\t", -1));
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(new Row(columns, List.of(line.split("\t", -1))));
    }
    return rows;
  }
}
