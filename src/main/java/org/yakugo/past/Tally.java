package org.yakugo.past;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * How often each of many things was seen. Things are counted by 64 bits of a hash of their names:
 * of a hundred million different ones two share them with a probability of three in ten thousand.
 */
final class Tally {
  private final long[] sorted;

  Tally(LongStream seen) {
    this.sorted = seen.toArray();
    Arrays.parallelSort(sorted);
  }

  int count(long thing) {
    int from = first(thing);
    return from == sorted.length || sorted[from] != thing ? 0 : first(thing + 1) - from;
  }

  /** The first place that holds the thing or a larger one. */
  private int first(long thing) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < thing) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The hash of a name. */
  static long hash(String name) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(name))[0];
  }

  /** The hash of two things together. */
  static long hash(long one, long other) {
    long mixed = (one ^ Long.rotateLeft(other, 29)) * 0x9E3779B97F4A7C15L;
    return (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L ^ other;
  }
}
