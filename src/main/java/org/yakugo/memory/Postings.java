package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.store.RandomAccessInput;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a stem stands in, in their order, a block at a time. The file has their number,
 * then for each block its first text and where its bytes begin (4 bytes each; one more closes that
 * table), then the differences of the others, 7 bits a byte. A single block has no table: its first
 * text and then the differences.
 */
final class Postings {
  static final int BLOCK = 128;
  private static final int ENTRY = 2 * Integer.BYTES;
  private static final int LONGEST = 5;

  private final RandomAccessInput in;
  private final byte[] bytes = new byte[BLOCK * LONGEST];
  private final int[] texts = new int[BLOCK];
  private long table;
  private int size;
  private int blocks;
  private int block;
  private int end;
  private int count;

  Postings(RandomAccessInput in) {
    this.in = in;
  }

  /**
   * Goes to a list.
   *
   * @param at where it begins
   * @param from the first text of interest
   * @param to the one after the last
   * @return this, before the first block with any of them
   */
  Postings list(long at, int from, int to) throws IOException {
    size = in.readInt(at);
    table = at + Integer.BYTES;
    blocks = (size + BLOCK - 1) / BLOCK;
    end = firstFrom(to);
    block = Math.max(0, firstFrom(from + 1) - 1);
    return this;
  }

  /** The first block that begins at a text or after it. */
  private int firstFrom(int text) throws IOException {
    int low = 0;
    int high = blocks;
    while (low < high) {
      int middle = low + high >>> 1;
      if (in.readInt(table + (long) middle * ENTRY) < text) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many texts are in the blocks that are left. */
  int left() {
    return Math.min(size - block * BLOCK, (end - block) * BLOCK);
  }

  /** The texts of the next block, {@link #count} of them; null after the last. */
  int @Nullable [] next() throws IOException {
    if (block >= end) {
      return null;
    }
    long entry = table + (long) block * ENTRY;
    int text = in.readInt(entry);
    count = Math.min(BLOCK, size - block * BLOCK);
    int length = blocks == 1 ? readOnly(entry) : read(entry);
    block++;
    texts[0] = text;
    if (length == count - 1) {
      addSmall(text);
    } else {
      add(text);
    }
    return texts;
  }

  /** Reads what stands behind the table; gives back how long it is. */
  private int read(long entry) throws IOException {
    int start = in.readInt(entry + Integer.BYTES);
    int length = in.readInt(entry + ENTRY + Integer.BYTES) - start;
    in.readBytes(table + (blocks + 1L) * ENTRY + start, bytes, 0, length);
    return length;
  }

  /** The same of a list without a table; at most so long. */
  private int readOnly(long entry) throws IOException {
    long at = entry + Integer.BYTES;
    int length = (int) Math.min((long) LONGEST * (count - 1), in.length() - at);
    in.readBytes(at, bytes, 0, length);
    return length;
  }

  /** The differences of common stems mostly are one byte each. */
  private void addSmall(int first) {
    int text = first;
    for (int i = 1; i < count; i++) {
      text += bytes[i - 1];
      texts[i] = text;
    }
  }

  private void add(int first) {
    int text = first;
    int at = 0;
    for (int i = 1; i < count; i++) {
      int b = bytes[at++];
      int delta = b & 0x7F;
      for (int shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        delta |= (b & 0x7F) << shift;
      }
      text += delta;
      texts[i] = text;
    }
  }

  int count() {
    return count;
  }
}
