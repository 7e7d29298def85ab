package org.yakugo.memory;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.yakugo.text.EnglishTokenizer;

/** Each token with the space before it. */
final class EnglishPieces implements Pieces {
  private final PieceTable table;

  /** By piece. */
  private EnglishWord[] words = new EnglishWord[64];

  private int[] pieces = new int[64];

  EnglishPieces(PieceTable table) {
    this.table = table;
  }

  @Override
  public void of(String text, Taker taker) {
    int count = 0;
    boolean capitalsTell = false;
    int from = 0;
    for (int start = EnglishTokenizer.start(text, 0); start < text.length(); count++) {
      if (count == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * count);
      }
      int end = EnglishTokenizer.end(text, start);
      int next = EnglishTokenizer.start(text, end);
      int pieceEnd = next == text.length() ? next : end;
      pieces[count] = table.number(text, from, pieceEnd);
      capitalsTell |= word(pieces[count], text, start, end).small();
      from = pieceEnd;
      start = next;
    }
    for (int i = 0; i < count; i++) {
      taker.take(words[pieces[i]].code(capitalsTell && i > 0), pieces[i]);
    }
    if (count == 0) {
      taker.take(NO_WORD, table.number(text, 0, text.length()));
    }
  }

  private EnglishWord word(int piece, String text, int start, int end) {
    words = ArrayUtil.grow(words, piece + 1);
    if (words[piece] == null) {
      words[piece] = EnglishWord.of(text.substring(start, end));
    }
    return words[piece];
  }
}
