package org.yakugo.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

/** A segment as a document of the index holds it, with a hash of the pair that it is of. */
final class KeptSegment {
  private static final int LONGEST_WORD = 9;

  private KeptSegment() {}

  static BytesRef bytes(Segment segment, int pair) {
    return bytes(segment.words(), segment.words().length, pair);
  }

  static BytesRef bytes(long[] words, int count, int pair) {
    byte[] bytes = new byte[Integer.BYTES + LONGEST_WORD * count];
    ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
    try {
      out.writeInt(pair);
      for (int i = 0; i < count; i++) {
        out.writeVLong(words[i]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new BytesRef(bytes, 0, out.getPosition());
  }

  static int pair(BytesRef bytes) {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length).readInt();
  }

  /** Gives the words one after the other. */
  static ByteArrayDataInput words(BytesRef bytes) {
    return new ByteArrayDataInput(
        bytes.bytes, bytes.offset + Integer.BYTES, bytes.length - Integer.BYTES);
  }
}
