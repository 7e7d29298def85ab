package org.yakugo.check.report;

import org.yakugo.text.DisplayWidth;

/**
 * The words that a finding points to among those around them, on one line of limited width.
 *
 * @param before what stands before the words, from an ellipsis on if something was cut off
 * @param text the words, or their beginning
 * @param after what stands behind them
 */
public record Excerpt(String before, String text, String after) {
  /** Of plain full stops, since terminals disagree on how wide the one character is. */
  static final String ELLIPSIS = "...";

  private static final String REPLACEMENT = "\uFFFD";

  /**
   * @param text may be long and hold several lines; the first that the words stand on is shown
   * @param start of the words, in UTF-16 code units
   * @param columns at most this wide, as {@link DisplayWidth} counts, but for an ellipsis
   */
  static Excerpt of(String text, int start, int end, int columns) {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    int feed = text.indexOf('\n', start);
    int to = feed < 0 ? text.length() : feed;
    int limit = Math.min(end, to);
    String words = head(text, start, limit, columns);
    int rest = Math.max(columns - DisplayWidth.of(words), columns / 4);
    int behind = Math.min(DisplayWidth.of(head(text, limit, to, rest)), rest / 2);
    String before = tail(text, from, start, rest - behind);
    String after = head(text, limit, to, Math.max(0, rest - DisplayWidth.of(before)));
    return new Excerpt(before, words, after);
  }

  /** The text without what would move the cursor, and without its end if it is too wide. */
  static String line(String text, int columns) {
    return head(text, 0, text.length(), columns);
  }

  private static String head(String text, int from, int to, int columns) {
    int width = 0;
    int cut = to;
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      width += DisplayWidth.of(visible(text.codePointAt(i)));
      if (width > columns && cut == to) {
        cut = i;
      }
      if (width > columns + ELLIPSIS.length()) {
        return visible(text, from, wordEdge(text, from, cut)).stripTrailing() + ELLIPSIS;
      }
    }
    return visible(text, from, to);
  }

  private static String tail(String text, int from, int to, int columns) {
    int width = 0;
    int cut = from;
    for (int i = to; i > from; i -= Character.charCount(text.codePointBefore(i))) {
      width += DisplayWidth.of(visible(text.codePointBefore(i)));
      if (width > columns && cut == from) {
        cut = i;
      }
      if (width > columns + ELLIPSIS.length()) {
        while (cut < to && isLatin(text.charAt(cut)) && isLatin(text.charAt(cut - 1))) {
          cut++;
        }
        return ELLIPSIS + visible(text, cut, to).stripLeading();
      }
    }
    return visible(text, from, to);
  }

  /** Back to where the word begins that {@code cut} would halve, unless it is the only one. */
  private static int wordEdge(String text, int from, int cut) {
    int edge = cut;
    while (edge > from && isLatin(text.charAt(edge)) && isLatin(text.charAt(edge - 1))) {
      edge--;
    }
    return edge > from ? edge : cut;
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && c < 0x250;
  }

  private static String visible(String text, int from, int to) {
    StringBuilder visible = new StringBuilder(to - from);
    text.substring(from, to).codePoints().forEach(c -> visible.append(visible(c)));
    return visible.toString();
  }

  /** A text from outside could hold commands to the terminal, or turn its direction round. */
  private static String visible(int c) {
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean space = c == '\n' || c == '\t';
    return space ? " " : turns || Character.isISOControl(c) ? REPLACEMENT : Character.toString(c);
  }
}
