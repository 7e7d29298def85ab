package org.yakugo.memory;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.yakugo.text.Normalization;

/**
 * A pair of headlines as a document of the index holds it.
 *
 * @param en empty if it is missing
 * @param ja empty if it is missing
 */
record KeptPair(String en, String ja) {
  static final int NO_PAIR = 0;
  private static final byte BETWEEN = (byte) 0xFF;

  static KeptPair of(TranslationUnit unit) {
    return new KeptPair(unit.en(), unit.ja());
  }

  /** As {@link #bytes} made them. */
  static KeptPair of(BytesRef bytes) {
    int between = bytes.offset;
    while (bytes.bytes[between] != BETWEEN) {
      between++;
    }
    int end = bytes.offset + bytes.length;
    return new KeptPair(
        text(bytes.bytes, bytes.offset, between), text(bytes.bytes, between + 1, end));
  }

  private static String text(byte[] bytes, int from, int end) {
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  boolean isEmpty() {
    return en.isEmpty() && ja.isEmpty();
  }

  /** Both in UTF-8, and between them a byte that isn't in any. */
  BytesRef bytes() {
    byte[] english = en.getBytes(StandardCharsets.UTF_8);
    byte[] japanese = ja.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[english.length + 1 + japanese.length];
    System.arraycopy(english, 0, bytes, 0, english.length);
    bytes[english.length] = BETWEEN;
    System.arraycopy(japanese, 0, bytes, english.length + 1, japanese.length);
    return new BytesRef(bytes);
  }

  String text(Side side) {
    return side == Side.ENGLISH ? en : ja;
  }

  /** The same for pairs that are printed alike; {@link #NO_PAIR} if one is missing. */
  int identity() {
    if (en.isEmpty() || ja.isEmpty()) {
      return NO_PAIR;
    }
    int hash =
        31 * Normalization.PRINTED.apply(en).hashCode()
            + Normalization.PRINTED.apply(ja).hashCode();
    return hash == NO_PAIR ? 1 : hash;
  }
}
