package org.yakugo.memory;

import java.util.Arrays;

/**
 * How many words of a text stand in the same order in another: the longest common subsequence, 64
 * words at a time (Crochemore, Iliopoulos, Pinzon and Reid, 2001).
 */
final class CommonOrder {
  private final long[][] placesOf;
  private final long[] open;

  /**
   * @param words the text; the number of each word
   * @param numbers how many different words there are
   */
  CommonOrder(int[] words, int length, int numbers) {
    this.placesOf = new long[numbers][];
    this.open = new long[(length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < length; i++) {
      if (placesOf[words[i]] == null) {
        placesOf[words[i]] = new long[open.length];
      }
      placesOf[words[i]][i / Long.SIZE] |= 1L << i;
    }
  }

  /** Begins another text. */
  void begin() {
    Arrays.fill(open, -1);
  }

  /** Adds the next word of the other text; one that doesn't stand in this is passed over. */
  void add(int word) {
    long[] places = placesOf[word];
    if (places == null) {
      return;
    }
    long carry = 0;
    for (int i = 0; i < open.length; i++) {
      long matched = open[i] & places[i];
      long partial = open[i] + matched;
      long sum = partial + carry;
      boolean overflows =
          Long.compareUnsigned(partial, matched) < 0 || Long.compareUnsigned(sum, partial) < 0;
      carry = overflows ? 1 : 0;
      open[i] = sum | open[i] - matched;
    }
  }

  /** How many words stand in both in the same order. */
  int common() {
    int left = 0;
    for (long bits : open) {
      left += Long.bitCount(bits);
    }
    return open.length * Long.SIZE - left;
  }
}
