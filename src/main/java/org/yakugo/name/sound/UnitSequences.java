package org.yakugo.name.sound;

import java.nio.ByteBuffer;

/**
 * Which unit follows which: an n-gram model over units with back-off, its probabilities in 256
 * steps. A state is the longest known context; {@link #start} is the state at the beginning of a
 * word.
 *
 * <p>The n-grams form a tree, its nodes numbered level by level, children of a node side by side in
 * the order of their units. {@code shorter} leads from a node to the node without its first unit.
 */
public final class UnitSequences {
  /**
   * One step of a stored logarithm: 256 steps reach e<sup>-16</sup>, rarer than any n-gram here.
   */
  static final float STEP = 1 / 16f;

  private static final float UNSEEN = -16f;

  final char[] unit;
  final byte[] probability;
  final byte[] backOff;
  final int[] firstChild;
  final char[] rank;
  private final int[] shorter;

  /**
   * @param unit the last unit of each node's n-gram; node 0 is the empty one
   * @param probability minus its logarithm, in {@link #STEP}s
   * @param backOff minus the logarithm of the weight of shorter contexts, in steps
   * @param firstChild where the children of each node begin, with one more entry at the end
   * @param rank where each node's shorter one stands among its siblings
   */
  public UnitSequences(
      char[] unit, byte[] probability, byte[] backOff, int[] firstChild, char[] rank) {
    this.unit = unit;
    this.probability = probability;
    this.backOff = backOff;
    this.firstChild = firstChild;
    this.rank = rank;
    this.shorter = new int[unit.length];
    for (int node = 0; node < unit.length; node++) {
      for (int child = firstChild[node]; child < firstChild[node + 1]; child++) {
        shorter[child] = node == 0 ? 0 : firstChild[shorter[node]] + rank[child];
      }
    }
  }

  static UnitSequences read(ByteBuffer in) {
    int nodes = in.getInt();
    char[] unit = chars(in, nodes);
    byte[] probability = new byte[nodes];
    byte[] backOff = new byte[nodes];
    in.get(probability).get(backOff);
    char[] rank = chars(in, nodes);
    char[] children = chars(in, nodes);
    int[] firstChild = new int[nodes + 1];
    firstChild[0] = 1;
    for (int node = 0; node < nodes; node++) {
      firstChild[node + 1] = firstChild[node] + children[node];
    }
    return new UnitSequences(unit, probability, backOff, firstChild, rank);
  }

  private static char[] chars(ByteBuffer in, int count) {
    char[] out = new char[count];
    in.asCharBuffer().get(out);
    in.position(in.position() + 2 * count);
    return out;
  }

  int start() {
    return child(0, Inventory.BEGIN);
  }

  /**
   * Goes on by one unit.
   *
   * @return the new state in the lower 32 bits; in the upper ones, as the bits of a float, the
   *     logarithm of the unit's probability
   */
  long step(int state, int next) {
    float logarithm = 0;
    int node = state;
    int found;
    while ((found = child(node, next)) < 0) {
      logarithm -= (backOff[node] & 0xff) * STEP;
      if (node == 0) {
        return pack(logarithm + UNSEEN, 0);
      }
      node = shorter[node];
    }
    logarithm -= (probability[found] & 0xff) * STEP;
    while (found != 0 && firstChild[found] == firstChild[found + 1]) {
      found = shorter[found];
    }
    return pack(logarithm, found);
  }

  static float logarithm(long step) {
    return Float.intBitsToFloat((int) (step >>> 32));
  }

  static int state(long step) {
    return (int) step;
  }

  private static long pack(float logarithm, int state) {
    return (long) Float.floatToRawIntBits(logarithm) << 32 | state;
  }

  private int child(int node, int wanted) {
    int low = firstChild[node];
    int high = firstChild[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = unit[middle];
      if (there < wanted) {
        low = middle + 1;
      } else if (there > wanted) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
