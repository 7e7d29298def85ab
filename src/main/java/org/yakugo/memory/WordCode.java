package org.yakugo.memory;

/**
 * A word as a number, so that half a million segments are compared without their letters: its stem
 * (32 bits), its ending (8 bits) and its {@link WordKind} (4 bits). Stems and endings are known by
 * their hash; that two different words of two texts at hand have the same is next to impossible.
 */
final class WordCode {
  private static final int KIND_BITS = 4;
  private static final int KIND_MASK = (1 << KIND_BITS) - 1;
  private static final int STEM_BITS = 32;
  private static final int ENDING_MASK = 0xFF;

  /**
   * @param form as it stands there, folded
   * @param stem the same without its ending
   */
  static long of(String form, String stem, WordKind kind) {
    int ending = form.equals(stem) ? 0 : 1 + (form.hashCode() & Integer.MAX_VALUE) % ENDING_MASK;
    return of(stem.hashCode(), ending, kind);
  }

  static long of(char character, WordKind kind) {
    return of(character, 0, kind);
  }

  private static long of(int stem, int ending, WordKind kind) {
    return (long) ending << STEM_BITS + KIND_BITS
        | Integer.toUnsignedLong(stem) << KIND_BITS
        | kind.ordinal();
  }

  static WordKind kind(long word) {
    return WordKind.of((int) word & KIND_MASK);
  }

  static boolean isMark(long word) {
    return ((int) word & KIND_MASK) == WordKind.MARK.ordinal();
  }

  /** Whether it is a character of a Japanese text, not a Latin word or a number there. */
  static boolean isCharacter(long word) {
    WordKind kind = kind(word);
    return kind != WordKind.LATIN && kind != WordKind.NUMBER;
  }

  static int stem(long word) {
    return (int) (word >>> KIND_BITS);
  }

  static boolean sameForm(long a, long b) {
    return (a ^ b) >>> KIND_BITS == 0;
  }
}
