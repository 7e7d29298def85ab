package org.yakugo.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table's text that isn't for the reader alone.
 *
 * @param number from 1
 */
record TableLine(int number, String text) {

  /** Those of a text, without the empty ones and those that begin with {@code #}. */
  static List<TableLine> of(String text) {
    List<TableLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new TableLine(number, line));
      }
    }
    return lines;
  }
}
