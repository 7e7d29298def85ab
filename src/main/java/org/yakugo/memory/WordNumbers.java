package org.yakugo.memory;

import java.util.Arrays;

/** Numbers words as they come, from 0 on; a word is one with the piece of text that it is. */
final class WordNumbers {
  private static final int FIRST_SIZE = 1 << 6;
  private static final int NONE = -1;

  private final PieceTable pieces = new PieceTable();
  private long[] words = new long[FIRST_SIZE];
  private int[] pieceOf = new int[FIRST_SIZE];

  /** By piece its first word, and by word the next of the same piece. */
  private int[] firstOf = new int[FIRST_SIZE];

  private int[] nextOf = new int[FIRST_SIZE];
  private int size;

  int size() {
    return size;
  }

  /** The {@link WordCode}. */
  long word(int number) {
    return words[number];
  }

  String piece(int number) {
    return pieces.piece(pieceOf[number]);
  }

  /** The word's number; a new one for a word that didn't come yet. */
  int number(long word, String text, int from, int end) {
    int known = pieces.size();
    int piece = pieces.number(text, from, end);
    int number = piece == known ? NONE : firstOf[piece];
    while (number != NONE && words[number] != word) {
      number = nextOf[number];
    }
    return number == NONE ? add(word, piece, piece == known) : number;
  }

  private int add(long word, int piece, boolean first) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      pieceOf = Arrays.copyOf(pieceOf, 2 * size);
      firstOf = Arrays.copyOf(firstOf, 2 * size);
      nextOf = Arrays.copyOf(nextOf, 2 * size);
    }
    words[size] = word;
    pieceOf[size] = piece;
    nextOf[size] = first ? NONE : firstOf[piece];
    firstOf[piece] = size;
    return size++;
  }
}
