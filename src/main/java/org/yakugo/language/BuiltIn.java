package org.yakugo.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.Packed;

/** The tables that come with the program. */
final class BuiltIn {
  static final String ENDING = ".tsv";

  static boolean exists(String table) {
    return BuiltIn.class.getResource(table + ENDING) != null;
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Table read(String table) {
    return Table.read(table, text(table));
  }

  private static String text(String table) {
    return Packed.text(BuiltIn.class, table + ENDING);
  }

  /** What a table holds: the first sentence of its comment. */
  static String about(String table) {
    StringBuilder comment = new StringBuilder();
    text(table)
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .forEach(line -> comment.append(line.substring(1).strip()).append(' '));
    String text = comment.toString().strip();
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** The tables' names, in the order of the alphabet. */
  static List<String> names() {
    return Uncheck.get(() -> Packed.folder(BuiltIn.class, "house-style" + ENDING, BuiltIn::names))
        .orElseThrow();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }
}
