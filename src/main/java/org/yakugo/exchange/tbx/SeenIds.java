package org.yakugo.exchange.tbx;

/**
 * The ids that a file has had so far, as hashes of 64 bits: a file of half a gigabyte has more than
 * a million. Two of a million different ones share a hash once in thirty million files.
 */
final class SeenIds {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Zero stands for no hash. */
  private long[] slots = new long[1 << 10];

  private int count;

  /** Whether the id is new. */
  boolean add(String id) {
    long hash = hash(id);
    if (contains(hash)) {
      return false;
    }
    if (count++ * 2 > slots.length) {
      long[] old = slots;
      slots = new long[old.length * 2];
      for (long one : old) {
        if (one != 0) {
          put(one);
        }
      }
    }
    put(hash);
    return true;
  }

  private boolean contains(long hash) {
    for (int i = slot(hash); slots[i] != 0; i = i + 1 & slots.length - 1) {
      if (slots[i] == hash) {
        return true;
      }
    }
    return false;
  }

  private void put(long hash) {
    int i = slot(hash);
    while (slots[i] != 0) {
      i = i + 1 & slots.length - 1;
    }
    slots[i] = hash;
  }

  private int slot(long hash) {
    return (int) hash & slots.length - 1;
  }

  /** FNV-1a with the bits mixed once more, so that ids that count up spread. */
  private static long hash(String id) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
