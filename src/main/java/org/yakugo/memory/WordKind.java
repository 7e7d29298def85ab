package org.yakugo.memory;

/**
 * What a word of a segment is. In a Japanese text each kana and kanji is a word, since words of
 * changed texts fall apart in ways that say nothing.
 *
 * <p>The figures are those that found most of 505,221 pairs by texts changed here and there or in
 * their names ({@code measure memory}).
 */
enum WordKind {
  /** Punctuation: another mark in its place is no work. */
  MARK(2, 100),
  NUMBER(10, 60),
  /** An English word with a capital in the midst of a text that has small ones. */
  NAME(10, 60),
  /** Articles, prepositions and their like. */
  SMALL(8, 0),
  WORD(20, 0),
  KANJI(14, 0),
  HIRAGANA(6, 0),
  /** What came from abroad: around another name the sentence stays. */
  KATAKANA(3, 34),
  /** A Latin word within a Japanese text. */
  LATIN(10, 50);

  private static final WordKind[] ALL = values();
  private static final int WHOLE = 100;

  private final int weight;
  private final int saved;

  /**
   * @param weight how much of a translator's work it stands for
   * @param saved the percentage of that which another word of this kind in its place saves
   */
  WordKind(int weight, int saved) {
    this.weight = weight;
    this.saved = weight * saved / WHOLE;
  }

  static WordKind of(int ordinal) {
    return ALL[ordinal];
  }

  /** How much of a translator's work it stands for. */
  int weight() {
    return weight;
  }

  /** How much of it another word of this kind in its place saves. */
  int saved() {
    return saved;
  }
}
