package org.yakugo.suggest;

/** What the writing of a word says about it. */
final class NounWords {
  /** Two or more letters, all capitals. */
  static boolean isAcronym(String text) {
    return text.length() > 1
        && text.codePoints()
            .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
  }
}
