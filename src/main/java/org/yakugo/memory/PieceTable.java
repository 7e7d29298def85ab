package org.yakugo.memory;

import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/** Numbers pieces of texts as they come, from 0 on, the same piece always the same. */
final class PieceTable {
  private static final int FIRST_SLOTS = 1 << 7;
  private static final int PAGE = 1 << 8;
  private static final int SPREAD = 0x9E3779B9;

  /** By character one more than its number, 0 if it has none yet. */
  private final int[] @Nullable [] singles = new int[(Character.MAX_VALUE + 1) / PAGE][];

  /** Of each piece its hash, and behind it one more than its number; 0 where none is. */
  private long[] slots = new long[FIRST_SLOTS];

  /** All pieces one after the other, and where each begins: comparing looks nowhere else. */
  private char[] letters = new char[FIRST_SLOTS];

  private int[] begins = new int[FIRST_SLOTS];
  private int size;

  String piece(int number) {
    return new String(letters, begins[number], begins[number + 1] - begins[number]);
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
    for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      int number = (int) slots[slot] - 1;
      if (slots[slot] >> Integer.SIZE == hash && isPiece(number, text, from, end)) {
        return number;
      }
    }
    slots[slot] = (long) hash << Integer.SIZE | size + 1;
    return add(text, from, end);
  }

  private boolean isPiece(int number, String text, int from, int end) {
    int begin = begins[number];
    if (begins[number + 1] - begin != end - from) {
      return false;
    }
    int i = from;
    while (i < end && letters[begin + i - from] == text.charAt(i)) {
      i++;
    }
    return i == end;
  }

  private int add(String text, int from, int end) {
    int to = begins[size] + end - from;
    letters = ArrayUtil.grow(letters, to);
    text.getChars(from, end, letters, begins[size]);
    begins = ArrayUtil.grow(begins, size + 2);
    begins[++size] = to;
    if (2 * size == slots.length) {
      spread();
    }
    return size - 1;
  }

  private void spread() {
    long[] before = slots;
    slots = new long[2 * before.length];
    for (long one : before) {
      if (one != 0) {
        int slot = (int) (one >> Integer.SIZE) & slots.length - 1;
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = one;
      }
    }
  }
}
