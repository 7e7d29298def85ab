package org.yakugo.text;

/**
 * A word, a number or a mark of an English text.
 *
 * @param text as it stands there
 * @param folded for comparing: lower case, without diacritics, typographic quotes made plain
 * @param start offset in the text, in UTF-16 code units
 * @param end offset after its last character
 */
public record Token(String text, String folded, int start, int end) {

  /** Whether it is a word that begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** The possessive ending: {@code 's}, or {@code '} after a plural. */
  public boolean isPossessive() {
    return folded.equals("'s") || folded.equals("'");
  }

  public boolean isDash() {
    return folded.equals("-");
  }

  public boolean is(String word) {
    return folded.equals(word);
  }
}
