package org.yakugo.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits English news text into tokens, the same way for headlines, bodies and glossary terms, so
 * that what stands in the one is found in the other.
 *
 * <p>A possessive ending is a token of its own ({@code Israel|'s}), and so is every hyphen and dash
 * ({@code Georgia|–|EU}, {@code Guinea|-|Bissau}). An apostrophe inside a word stays ({@code
 * O'Brien}). Abbreviations keep their periods when each letter has one ({@code U.S.}), a title its
 * period ({@code Mr.}) is a mark of its own.
 */
public final class EnglishTokenizer {
  private static final int FIRST_MARK = 0x300;

  public static List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = start(text, 0); i < text.length(); ) {
      int end = end(text, i);
      String piece = text.substring(i, end);
      tokens.add(new Token(piece, Normalization.ENGLISH.apply(piece), i, end));
      i = start(text, end);
    }
    return tokens;
  }

  /** Where the next token starts, from an offset on; the text's length if none does. */
  public static int start(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
  }

  /** Where the token that starts there ends. */
  public static int end(String text, int start) {
    int c = text.codePointAt(start);
    if (Character.isLetter(c) || isMark(c)) {
      return wordEnd(text, start);
    }
    if (Character.isDigit(c)) {
      return numberEnd(text, start);
    }
    boolean afterLetter = start > 0 && Character.isLetter(text.charAt(start - 1));
    return isApostrophe(c) && afterLetter && possessiveEnd(text, start) > 0
        ? possessiveEnd(text, start)
        : start + Character.charCount(c);
  }

  private static int wordEnd(String text, int start) {
    int initials = initialsEnd(text, start);
    if (initials > start) {
      return initials;
    }
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inner =
          isApostrophe(c)
              && i > start
              && i + 1 < text.length()
              && Character.isLetter(text.codePointAt(i + 1))
              && possessiveEnd(text, i) < 0;
      if (!Character.isLetter(c) && !isMark(c) && !inner && !(i > start && Character.isDigit(c))) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** The end of {@code U.S.} or {@code J.D.}, or {@code start} if none stands there. */
  private static int initialsEnd(String text, int start) {
    int i = start;
    int letters = 0;
    while (i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i + 1) == '.') {
      i += 2;
      letters++;
    }
    return letters >= 2 ? i : start;
  }

  private static int numberEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean separator =
          (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (!Character.isDigit(c) && !separator && !Character.isLetter(c) && c != '°') {
        break;
      }
      i++;
    }
    return i;
  }

  /** The end of a possessive ending that starts at the apostrophe, or -1. */
  private static int possessiveEnd(String text, int apostrophe) {
    int next = apostrophe + 1;
    if (next < text.length() && (text.charAt(next) == 's' || text.charAt(next) == 'S')) {
      boolean ends = next + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(next + 1));
      return ends ? next + 1 : -1;
    }
    boolean afterPlural = apostrophe > 0 && text.charAt(apostrophe - 1) == 's';
    boolean ends = next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    return afterPlural && ends ? next : -1;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }

  private static boolean isMark(int c) {
    return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
