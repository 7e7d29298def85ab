package org.yakugo.memory;

import java.util.Arrays;

/** Numbers words as they come, from 0 on; a word is one with the piece of text that it is. */
final class WordNumbers {
  private static final int FIRST_SIZE = 1 << 6;

  private final PieceTable pieces;
  private long[] words = new long[FIRST_SIZE];
  private int[] pieceOf = new int[FIRST_SIZE];

  /** By piece its last word, and by word the one before of the same piece; from 1 on. */
  private int[] firstOf = new int[FIRST_SIZE];

  private int[] nextOf = new int[FIRST_SIZE];
  private int size;

  WordNumbers(PieceTable pieces) {
    this.pieces = pieces;
  }

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

  /** The number of a word that is a piece; a new one for a word that didn't come yet. */
  int number(long word, int piece) {
    if (piece >= firstOf.length) {
      firstOf = Arrays.copyOf(firstOf, 2 * piece + 1);
    }
    int one = firstOf[piece];
    while (one > 0 && words[one - 1] != word) {
      one = nextOf[one - 1];
    }
    return one > 0 ? one - 1 : add(word, piece);
  }

  private int add(long word, int piece) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      pieceOf = Arrays.copyOf(pieceOf, 2 * size);
      nextOf = Arrays.copyOf(nextOf, 2 * size);
    }
    words[size] = word;
    pieceOf[size] = piece;
    nextOf[size] = firstOf[piece];
    firstOf[piece] = ++size;
    return size - 1;
  }
}
