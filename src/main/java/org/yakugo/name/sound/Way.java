package org.yakugo.name.sound;

import org.jspecify.annotations.Nullable;

/**
 * A way to read the first letters of a word.
 *
 * @param score logarithm, weighted sum of what the models say
 * @param state of the unit sequence
 * @param unit the last unit
 * @param before the way without that unit; null at the beginning
 * @param kana a hash of all its katakana
 * @param history its last three morae, the newest in the lowest {@link #BITS}
 */
record Way(double score, int state, int unit, @Nullable Way before, long kana, int history) {
  private static final int BITS = 10;
  private static final int MASK = (1 << BITS) - 1;

  static Way start(int state) {
    return new Way(0, state, Inventory.BEGIN, null, 1, 0);
  }

  /** This way and one more unit. */
  Way then(double score, int state, int unit, int[] morae) {
    long hash = kana;
    int last = history;
    for (int mora : morae) {
      hash = (hash ^ mora) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
      last = (last << BITS | mora) & (1 << BITS * NetworkWeights.HISTORY) - 1;
    }
    return new Way(score, state, unit, this, hash, last);
  }

  Way withScore(double better) {
    return new Way(better, state, unit, before, kana, history);
  }

  /** Spreads the history, the newest mora first. */
  void recall(int[] morae) {
    for (int k = 0; k < morae.length; k++) {
      morae[k] = history >>> BITS * k & MASK;
    }
  }
}
