package org.yakugo.memory;

import java.util.Arrays;

/** Numbers words as they come, from 0 on. */
final class WordTable {
  private static final int FIRST_SLOTS = 1 << 12;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private int[] slots = new int[FIRST_SLOTS];
  private long[] words = new long[FIRST_SLOTS / 2];
  private int size;

  int size() {
    return size;
  }

  long word(int number) {
    return words[number];
  }

  /** The word's number; a new one for a word that didn't come yet. */
  int number(long word) {
    int slot = slot(word);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    if (size == words.length) {
      grow();
      slot = slot(word);
    }
    words[size] = word;
    slots[slot] = ++size;
    return size - 1;
  }

  private int slot(long word) {
    int slot = (int) (word * SPREAD >>> Integer.SIZE) & slots.length - 1;
    while (slots[slot] > 0 && words[slots[slot] - 1] != word) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    words = Arrays.copyOf(words, 2 * words.length);
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slot(words[number])] = number + 1;
    }
  }
}
