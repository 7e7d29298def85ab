package org.yakugo.memory;

import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;

/** Each character, Latin words and numbers whole, with what is folded away behind it. */
record JapanesePieces(PieceTable table) implements Pieces {

  /** Takes a word and where it stands. */
  interface Words {
    void take(long word, int from, int end);
  }

  @Override
  public void of(String text, Taker taker) {
    MappedText folded = Normalization.LENIENT.map(text);
    Pending pending = new Pending(text, taker);
    ofFolded(folded.text(), (word, from, end) -> pending.next(word, folded.originalStart(from)));
    pending.next(NO_WORD, text.length());
  }

  /** A word whose piece goes on to where the next begins. */
  private final class Pending {
    private final String text;
    private final Taker taker;
    private long word = NO_WORD;
    private boolean begun;
    private int from;

    Pending(String text, Taker taker) {
      this.text = text;
      this.taker = taker;
    }

    void next(long another, int start) {
      if (begun || start == text.length()) {
        taker.take(word, table.number(text, from, start));
        from = start;
      }
      begun = true;
      word = another;
    }
  }

  /**
   * The words of a text.
   *
   * @param text as {@link Normalization#LENIENT} folds it
   */
  static void ofFolded(String text, Words taker) {
    for (int i = 0; i < text.length(); ) {
      int end = endOfWord(text, i);
      if (end > i) {
        String word = text.substring(i, end);
        WordKind kind = Character.isDigit(text.charAt(i)) ? WordKind.NUMBER : WordKind.LATIN;
        taker.take(WordCode.of(word, word, kind), i, end);
        i = end;
      } else {
        char c = text.charAt(i);
        if (c != ' ') {
          taker.take(WordCode.of(c, kind(c)), i, i + 1);
        }
        i++;
      }
    }
  }

  /** The end of the Latin word or number that begins there; the same place if none does. */
  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isPartOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 0x7F && Script.isLatin(c);
  }

  private static WordKind kind(char c) {
    if (Script.isKatakana(c)) {
      return WordKind.KATAKANA;
    }
    if (Script.isHiragana(c)) {
      return WordKind.HIRAGANA;
    }
    boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
    return letter ? WordKind.KANJI : WordKind.MARK;
  }
}
