package org.yakugo.memory;

import java.util.Arrays;

/** Numbers pieces of texts as they come, from 0 on, the same piece always the same. */
final class PieceTable {
  private static final int FIRST_SLOTS = 1 << 7;
  private static final int SPREAD = 0x9E3779B9;

  private int[] slots = new int[FIRST_SLOTS];
  private int[] hashes = new int[FIRST_SLOTS / 2];
  private String[] pieces = new String[FIRST_SLOTS / 2];
  private int size;

  int size() {
    return size;
  }

  String piece(int number) {
    return pieces[number];
  }

  /** The piece's number; a new one for a piece that didn't come yet. */
  int number(String text, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= SPREAD;
    int slot = hash >>> Integer.SIZE / 2 & slots.length - 1;
    for (; slots[slot] > 0; slot = slot + 1 & slots.length - 1) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && isPiece(number, text, from, end)) {
        return number;
      }
    }
    slots[slot] = size + 1;
    hashes[size] = hash;
    pieces[size++] = text.substring(from, end);
    if (size == pieces.length) {
      grow();
    }
    return size - 1;
  }

  private boolean isPiece(int number, String text, int from, int end) {
    String piece = pieces[number];
    return piece.length() == end - from && text.regionMatches(from, piece, 0, piece.length());
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    pieces = Arrays.copyOf(pieces, 2 * size);
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] >>> Integer.SIZE / 2 & slots.length - 1;
      while (slots[slot] > 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number + 1;
    }
  }
}
