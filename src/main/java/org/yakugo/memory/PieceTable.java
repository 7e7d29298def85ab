package org.yakugo.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers pieces of texts as they come, from 0 on, the same piece always the same. */
final class PieceTable {
  private static final int FIRST_SLOTS = 1 << 7;
  private static final int PAGE = 1 << 8;
  private static final int SPREAD = 0x9E3779B9;

  /** By character one more than its number, 0 if it has none yet. */
  private final int[] @Nullable [] singles = new int[(Character.MAX_VALUE + 1) / PAGE][];

  private int[] slots = new int[FIRST_SLOTS];
  private int[] hashes = new int[FIRST_SLOTS / 2];
  private String[] pieces = new String[FIRST_SLOTS / 2];
  private int size;

  String piece(int number) {
    return pieces[number];
  }

  /** The piece's number; a new one for a piece that didn't come yet. */
  int number(String text, int from, int end) {
    return end - from == 1 ? number(text, from) : numberOfAny(text, from, end);
  }

  /** That of a single character, which most pieces of Japanese texts are. */
  private int number(String text, int at) {
    char c = text.charAt(at);
    int[] page = singles[c / PAGE];
    if (page == null) {
      page = new int[PAGE];
      singles[c / PAGE] = page;
    }
    if (page[c % PAGE] == 0) {
      page[c % PAGE] = 1 + numberOfAny(text, at, at + 1);
    }
    return page[c % PAGE] - 1;
  }

  private int numberOfAny(String text, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= SPREAD;
    hash ^= hash >>> Integer.SIZE / 2;
    int slot = hash & slots.length - 1;
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
      int slot = hashes[number] & slots.length - 1;
      while (slots[slot] > 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number + 1;
    }
  }
}
