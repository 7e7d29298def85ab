package org.yakugo.glossary;

/**
 * Characters that no reader sees and no term needs: control characters, bidirectional marks,
 * joiners, line and paragraph separators, private use, halves of pairs. They make two equal-looking
 * terms differ, or turn a line round on the screen.
 */
public final class InvisibleCharacters {
  /** What a decoder puts where bytes are no text. */
  private static final int REPLACEMENT = '\uFFFD';

  /**
   * Lets a line pass that holds none but tabs.
   *
   * @throws IllegalArgumentException naming the first one
   */
  static void refuse(String line) {
    for (int i = 0; i < line.length(); i++) {
      int c = line.codePointAt(i);
      if (c == REPLACEMENT) {
        throw new UnusableLine("holds-bytes-arent-utf-8-text");
      }
      if (c != '\t' && isInvisible(c)) {
        throw new UnusableLine("holds-invisible-character-u-column", c, i + 1);
      }
      i += Character.charCount(c) - 1;
    }
  }

  /** The text with a question mark for each, at most eighty characters of it, for messages. */
  static String replaced(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(80).map(c -> isInvisible(c) ? '?' : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** Whether it is one of them; a line feed and a tab are, too. */
  public static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
