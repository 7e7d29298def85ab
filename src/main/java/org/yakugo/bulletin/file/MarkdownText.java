package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown: the rows of its tables, and the sections whose headings print no number. */
final class MarkdownText {
  private static final char LINE_END = '\u2028';

  private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
  private static final Pattern RULE = Pattern.compile("\\s*\\|(?:\\s*:?-+:?\\s*\\|)+\\s*");
  private static final Pattern CELL = Pattern.compile("((?:[^|\\\\]|\\\\.)*)\\|");
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  static SourceText read(SourceText text) {
    return numbered(withCells(text));
  }

  /**
   * The rows of tables, {@code | 見出し | Headline<br>Body |}, cell by cell. Each stays one line of
   * the file, with Unicode's line separator where a line of a cell ends.
   */
  private static SourceText withCells(SourceText text) {
    List<String> lines = new ArrayList<>(text.lines());
    for (int rule = 1; rule < lines.size(); rule++) {
      if (RULE.matcher(lines.get(rule)).matches() && isRow(lines.get(rule - 1))) {
        lines.set(rule, "");
        for (int row = rule - 1;
            row < lines.size() && (row == rule || isRow(lines.get(row)));
            row++) {
          lines.set(row, cells(lines.get(row)));
        }
      }
    }
    return new SourceText(text.name(), lines, text.notices());
  }

  private static boolean isRow(String line) {
    return ROW.matcher(line).matches();
  }

  /** The cells in the order of reading; where that is the order of print, at their columns. */
  private static String cells(String row) {
    int bar = row.indexOf('|');
    List<String> cells = new ArrayList<>();
    for (Matcher cell = CELL.matcher(row).region(bar + 1, row.length()); cell.lookingAt(); ) {
      cells.add(BREAK.matcher(cell.group(1)).replaceAll(MarkdownText::lineEnd));
      cell.region(cell.end(), row.length());
    }
    StringBuilder read = new StringBuilder(" ".repeat(bar + 1));
    TableRow.order(
            cells.stream().map(cell -> List.of(cell.split(String.valueOf(LINE_END)))).toList())
        .forEach(i -> read.append(cells.get(i)).append(LINE_END));
    return read.toString();
  }

  private static String lineEnd(MatchResult tag) {
    return LINE_END + " ".repeat(tag.group().length() - 1);
  }

  /** Numbers the sections, {@code ## 内政}. */
  private static SourceText numbered(SourceText text) {
    List<String> titles = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (String line : text.lines()) {
      Matcher heading = HEADING.matcher(line);
      boolean found = heading.matches();
      titles.add(found ? heading.group(2) : line);
      levels.add(found ? heading.group(1).length() : 0);
    }
    List<String> labels = SectionNumbers.of(titles, levels);
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      String label = labels.get(i);
      numbered.add(
          label.isEmpty()
              ? text.lines().get(i)
              : "#".repeat(levels.get(i)) + " " + label + titles.get(i));
    }
    return new SourceText(text.name(), numbered, text.notices());
  }
}
