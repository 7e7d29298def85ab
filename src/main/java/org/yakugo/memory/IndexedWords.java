package org.yakugo.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BytesRef;

/**
 * The texts of a field in a segment of the index, read where they lie as {@link Sections} says.
 * Texts are numbered by weight. For one thread.
 */
final class IndexedWords {
  static final int HEAVIEST = 0xFFFF;

  private final Sections sections;
  private final RandomAccessInput in;
  private byte[] bytes = new byte[64];
  private int[] content = new int[64];

  /**
   * @param file may be shared
   */
  IndexedWords(IndexInput file, Sections sections) throws IOException {
    this.sections = sections;
    this.in = file.randomAccessSlice(0, file.length());
  }

  int texts() {
    return sections.texts();
  }

  /** How many different words there are. */
  int words() {
    return sections.words();
  }

  int weight(int text) throws IOException {
    return Short.toUnsignedInt(in.readShort(sections.weights() + 2L * text));
  }

  /** The first text that weighs so much at least; their number if none does. */
  int firstOf(int weight) throws IOException {
    int low = 0;
    int high = texts();
    while (low < high) {
      int middle = low + high >>> 1;
      if (weight(middle) < weight) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A hash of the pair of texts that it is one of. */
  int pair(int text) throws IOException {
    return in.readInt(record(text) + Integer.BYTES);
  }

  int document(int text) throws IOException {
    return in.readInt(record(text) + 2L * Integer.BYTES);
  }

  private long record(int text) {
    return sections.records() + (long) text * Sections.RECORD_BYTES;
  }

  /** By the number of each word its kind's. */
  byte[] kinds() throws IOException {
    byte[] kinds = new byte[words()];
    in.readBytes(sections.kinds(), kinds, 0, kinds.length);
    return kinds;
  }

  long word(int number) throws IOException {
    return in.readLong(sections.wordCodes() + (long) number * Long.BYTES);
  }

  /** Reads a text's words; how many, and then {@link #content} has their numbers. */
  int read(int text) throws IOException {
    int start = in.readInt(record(text));
    int length = in.readInt(record(text + 1)) - start;
    if (length > bytes.length) {
      bytes = new byte[2 * length];
      content = new int[2 * length];
    }
    in.readBytes(sections.contents() + start, bytes, 0, length);
    int count = 0;
    for (int at = 0; at < length; count++) {
      int b = bytes[at++];
      int number = b & 0x7F;
      for (int shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        number |= (b & 0x7F) << shift;
      }
      content[count] = number;
    }
    return count;
  }

  int[] content() {
    return content;
  }

  /** The words of the text that was read. */
  long[] contentWords(int count) throws IOException {
    long[] words = new long[count];
    for (int i = 0; i < count; i++) {
      words[i] = word(content[i]);
    }
    return words;
  }

  /** The first place of a stem in the table of stems, or where it would be. */
  int placeOf(int stem) throws IOException {
    int low = 0;
    int high = sections.stems();
    while (low < high) {
      int middle = low + high >>> 1;
      if (in.readInt(stemRecord(middle)) < stem) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the stem is the one at that place of the table. */
  boolean isAt(int place, int stem) throws IOException {
    return place < sections.stems() && in.readInt(stemRecord(place)) == stem;
  }

  private long stemRecord(int place) {
    return sections.stemTable() + (long) place * Sections.STEM_BYTES;
  }

  /** The numbers of the words with the stem at that place of the table. */
  int[] wordsOfStem(int place) throws IOException {
    int first = in.readInt(stemRecord(place) + Integer.BYTES);
    int[] numbers = new int[in.readInt(stemRecord(place + 1) + Integer.BYTES) - first];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt(sections.wordsByStem() + (long) (first + i) * Integer.BYTES);
    }
    return numbers;
  }

  /** The texts with the stem at that place of the table, from the one text to before the other. */
  Postings postings(int place, int from, int to) throws IOException {
    long list = sections.postings() + in.readLong(stemRecord(place) + 2L * Integer.BYTES);
    return new Postings(in).list(list, from, to);
  }

  /** As it was given when it was indexed. */
  BytesRef kept(int text) throws IOException {
    int count = read(text);
    return KeptSegment.bytes(contentWords(count), count, pair(text));
  }

  /** The texts in the order of their documents, each after its document. */
  long[] byDocument() {
    try {
      long[] order = new long[texts()];
      for (int text = 0; text < order.length; text++) {
        order[text] = (long) document(text) << Integer.SIZE | text;
      }
      Arrays.sort(order);
      return order;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
