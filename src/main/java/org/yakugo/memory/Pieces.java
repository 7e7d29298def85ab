package org.yakugo.memory;

/**
 * Takes texts of a language apart into words, each with the piece of the text that it stands for;
 * the pieces one after the other are the text. For one thread.
 */
interface Pieces {

  /** Takes a word, as a {@link WordCode}, and the number of its piece. */
  @FunctionalInterface
  interface Taker {
    void take(long word, int piece);
  }

  /** What a text without a word has in the place of one. */
  long NO_WORD = WordCode.of(' ', WordKind.MARK);

  /**
   * Takes a text apart.
   *
   * @param text not empty
   */
  void of(String text, Taker taker);
}
