package org.yakugo.memory;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.yakugo.text.EnglishTokenizer;

/** Each token with the space before it. */
final class EnglishPieces implements Pieces {
  /** Texts use few words often. */
  private final PieceTable tokens = new PieceTable();

  private EnglishWord[] known = new EnglishWord[64];
  private EnglishWord[] words = new EnglishWord[64];
  private int[] ends = new int[64];

  @Override
  public void of(String text, Taker taker) {
    int count = 0;
    boolean capitalsTell = false;
    for (int start = EnglishTokenizer.start(text, 0); start < text.length(); count++) {
      if (count == words.length) {
        words = Arrays.copyOf(words, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count] = EnglishTokenizer.end(text, start);
      words[count] = word(text, start, ends[count]);
      capitalsTell |= words[count].small();
      start = EnglishTokenizer.start(text, ends[count]);
    }
    int from = 0;
    for (int i = 0; i < count; i++) {
      int end = i + 1 == count ? text.length() : ends[i];
      taker.take(words[i].code(capitalsTell && i > 0), from, end);
      from = end;
    }
    if (count == 0) {
      taker.take(NO_WORD, 0, text.length());
    }
  }

  private EnglishWord word(String text, int start, int end) {
    int before = tokens.size();
    int token = tokens.number(text, start, end);
    if (token == before) {
      known = ArrayUtil.grow(known, token + 1);
      known[token] = EnglishWord.of(tokens.piece(token));
    }
    return known[token];
  }
}
