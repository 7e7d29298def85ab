package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a glossary file, taken apart.
 *
 * @param mark a byte order mark, or empty
 */
record GlossaryText(Columns columns, String mark, List<GlossaryLine> lines) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static GlossaryText of(String text) {
    return of(text, Map.of());
  }

  /** Its lines, of which none is read yet. */
  static GlossaryText unread(String text) {
    List<GlossaryLine> lines = split(text, mark(text));
    return new GlossaryText(columns(lines), mark(text), lines);
  }

  /** Those that the header names, as far as it can be used. */
  private static Columns columns(List<GlossaryLine> lines) {
    for (GlossaryLine line : lines) {
      try {
        List<String> cells = cells(line);
        if (!isForReaders(cells)) {
          return Columns.isHeader(cells) ? Columns.ofHeader(cells) : Columns.STANDARD;
        }
      } catch (IllegalArgumentException e) {
        // Who reads the file as a whole is told.
      }
    }
    return Columns.STANDARD;
  }

  private static String mark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  }

  private static List<GlossaryLine> split(String text, String mark) {
    List<GlossaryLine> lines = new ArrayList<>();
    int from = mark.length();
    int feed = -1;
    int carriage = -1;
    while (from < text.length()) {
      feed = feed < from ? next(text, '\n', from) : feed;
      carriage = carriage < from ? next(text, '\r', from) : carriage;
      int end = Math.min(feed, carriage);
      int next = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
      lines.add(GlossaryLine.of(text.substring(from, end), text.substring(end, next)));
      from = next;
    }
    return lines;
  }

  private static int next(String text, char sign, int from) {
    int place = text.indexOf(sign, from);
    return place < 0 ? text.length() : place;
  }

  private static List<String> cells(GlossaryLine line) {
    line.refuseConflict();
    InvisibleCharacters.refuse(line.text());
    return TabSeparated.split(line.text());
  }

  /**
   * All of it, read.
   *
   * @param before what was read of it before, by the line
   */
  static GlossaryText of(String text, Map<Integer, Concept> before) {
    List<GlossaryLine> lines = new ArrayList<>();
    Map<Concept.Identity, Integer> seen = new HashMap<>();
    Columns columns = null;
    boolean headerBroken = false;
    for (GlossaryLine written : split(text, mark(text))) {
      GlossaryLine line = written;
      try {
        List<String> cells = cells(line);
        if (isForReaders(cells) || headerBroken) {
          // kept as it is
        } else if (columns == null && Columns.isHeader(cells)) {
          headerBroken = true;
          columns = Columns.ofHeader(cells);
          headerBroken = false;
        } else {
          columns = columns == null ? Columns.STANDARD : columns;
          Concept known = before.get(lines.size());
          Concept concept = known == null ? columns.read(cells) : known;
          GlossaryLine read = line.holding(concept);
          Integer first = seen.putIfAbsent(read.identity(), lines.size() + 1);
          if (first != null) {
            throw new UnusableLine("stands-on-line-already", concept.english(), first);
          }
          line = read;
        }
      } catch (IllegalArgumentException e) {
        line = line.broken(UnusableLine.told(e));
      }
      lines.add(line);
    }
    return new GlossaryText(columns == null ? Columns.STANDARD : columns, mark(text), lines);
  }

  /** Whether the cells are a comment or a blank line, also after a spreadsheet padded them. */
  static boolean isForReaders(List<String> cells) {
    return cells.getFirst().startsWith("#") || cells.stream().allMatch(String::isEmpty);
  }
}
