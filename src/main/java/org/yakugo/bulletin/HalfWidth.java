package org.yakugo.bulletin;

/** Folds full-width letters, digits and punctuation to half width, one character for one. */
final class HalfWidth {
  private static final String DASHES = "‐‑‒–—―−－~～〜﹣";

  /** A text of the same length, so that offsets hold in both. */
  static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(half(text.charAt(i)));
    }
    return half.toString();
  }

  /** {@link #half(String)} with every dash and wave dash a hyphen. */
  static String halfWithHyphens(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(DASHES.indexOf(c) >= 0 ? '-' : half(c));
    }
    return half.toString();
  }

  private static char half(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return c == '\u3000' || c == '\u00A0' ? ' ' : c;
  }
}
