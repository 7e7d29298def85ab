package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells of a tab-separated line, as people and spreadsheets write them. A spreadsheet puts a cell
 * into quotation marks, and doubles those inside, when it holds a quotation mark or a comma; a
 * person writes it bare. Both are read. Cells don't span lines.
 *
 * <p>Inside a cell a backslash stands before {@code n}, {@code t}, {@code |} and itself to mean a
 * line feed, a tab, a bar that separates nothing, and a backslash.
 */
public final class TabSeparated {
  /** Between the terms of one cell. */
  public static final String SEPARATOR = " | ";

  /**
   * The cells without their quotation marks and the spaces around them, escapes untouched.
   *
   * @throws IllegalArgumentException if a quotation mark that opens a cell isn't closed
   */
  static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int i = 0;
    while (i <= line.length()) {
      int tab = line.indexOf('\t', i);
      int end = tab < 0 ? line.length() : tab;
      if (i < line.length() && line.charAt(i) == '"') {
        int close = closingQuote(line, i);
        if (close + 1 == line.length() || line.charAt(close + 1) == '\t') {
          cells.add(trim(line.substring(i + 1, close).replace("\"\"", "\"")));
          i = close + 2;
          continue;
        }
      }
      cells.add(trim(line.substring(i, end)));
      i = end + 1;
    }
    return cells;
  }

  private static int closingQuote(String line, int open) {
    int i = open + 1;
    while (i < line.length()) {
      if (line.charAt(i) == '"') {
        boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (!doubled) {
          return i;
        }
        i++;
      }
      i++;
    }
    throw new UnusableLine("quotation-mark-opens-cell-isnt-closed");
  }

  /** One line of escaped cells; those that a spreadsheet would misread are put into quotes. */
  static String join(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
        .collect(Collectors.joining("\t"));
  }

  /** The text that an escaped cell stands for. */
  static String unescape(String cell) {
    return cell.indexOf('\\') < 0 ? cell : terms(cell, false).getFirst();
  }

  /** The terms of a cell, separated by bars; empty ones are left out. */
  public static List<String> terms(String cell) {
    return cell.isEmpty() ? List.of() : terms(cell, true);
  }

  private static List<String> terms(String cell, boolean separated) {
    List<String> terms = new ArrayList<>();
    StringBuilder term = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      int escaped = c == '\\' && i + 1 < cell.length() ? "nt|｜\\".indexOf(cell.charAt(i + 1)) : -1;
      if (escaped >= 0) {
        term.append("\n\t|｜\\".charAt(escaped));
        i++;
      } else if (separated && (c == '|' || c == '｜')) {
        terms.add(trim(term.toString()));
        term.setLength(0);
      } else {
        term.append(c);
      }
    }
    terms.add(separated ? trim(term.toString()) : term.toString());
    if (separated) {
      terms.removeIf(String::isEmpty);
    }
    return terms;
  }

  static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  /** A term as it stands in a cell of several. */
  public static String escapeTerm(String term) {
    return escape(term).replace("|", "\\|").replace("｜", "\\｜");
  }

  /** Without spaces around it, full-width and no-break ones included. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\u202F';
  }
}
