package org.yakugo.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.ArrayUtil;

/**
 * The texts of one language in a segment of the index, read where they lie as {@link Sections}
 * says. Texts are numbered by weight. For one thread.
 */
final class IndexedWords {
  static final int HEAVIEST = 0xFFFF;
  static final int MOST_SAVINGS = 0xFF;

  /** So many documents' texts are passed over one by one. */
  static final int BLOCK = 4;

  private static final int WEIGHT_BYTES = 2 * Integer.BYTES;

  private final Sections sections;
  private final RandomAccessInput in;
  private byte[] bytes = new byte[64];
  private int[] content = new int[64];
  private int length;
  private long place;

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

  /** The number of documents, up to the last with a text. */
  int docs() {
    return sections.docs();
  }

  /** How many different words there are. */
  int words() {
    return sections.words();
  }

  /** By text. */
  char[] weights() throws IOException {
    char[] weights = new char[texts()];
    for (int i = 0; i < sections.differentWeights(); i++) {
      int first = firstOfWeight(i);
      int end = i + 1 < sections.differentWeights() ? firstOfWeight(i + 1) : texts();
      Arrays.fill(weights, first, end, (char) weight(i));
    }
    return weights;
  }

  private int weight(int place) throws IOException {
    return in.readInt(sections.weights() + (long) place * WEIGHT_BYTES);
  }

  private int firstOfWeight(int place) throws IOException {
    return in.readInt(sections.weights() + (long) place * WEIGHT_BYTES + Integer.BYTES);
  }

  /** The first text that weighs so much at least; their number if none does. */
  int firstOf(int weight) throws IOException {
    int low = 0;
    int high = sections.differentWeights();
    while (low < high) {
      int middle = low + high >>> 1;
      if (weight(middle) < weight) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sections.differentWeights() ? firstOfWeight(low) : texts();
  }

  /** By text what its words save anyhow, as {@link Sections} says; without a sign. */
  byte[] savings() throws IOException {
    byte[] savings = new byte[texts()];
    in.readBytes(sections.savings(), savings, 0, savings.length);
    return savings;
  }

  int document(int text) throws IOException {
    return in.readInt(sections.documents() + (long) text * Integer.BYTES);
  }

  /** By the number of each word its kind's. */
  byte[] kinds() throws IOException {
    byte[] kinds = new byte[words()];
    for (int number = 0; number < kinds.length; number++) {
      kinds[number] = (byte) WordCode.kind(word(number)).ordinal();
    }
    return kinds;
  }

  long word(int number) throws IOException {
    return in.readLong(sections.wordCodes() + (long) number * Long.BYTES);
  }

  /**
   * The numbers of the words whose pieces are so.
   *
   * @param character one that every such piece has, whatever its case; a small one
   * @param first whether they have it first, behind spaces
   */
  Set<Integer> whose(char character, boolean first, Predicate<String> so) throws IOException {
    byte[] pieces = new byte[pieceEnd(words() - 1)];
    in.readBytes(sections.pieces(), pieces, 0, pieces.length);
    Set<Integer> numbers = new HashSet<>();
    int begin = 0;
    for (int number = 0; number < words(); number++) {
      int end = pieceEnd(number);
      if (mayHave(character, pieces, begin, first ? firstLetter(pieces, begin, end) : end)
          && so.test(new String(pieces, begin, end - begin, StandardCharsets.UTF_8))) {
        numbers.add(number);
      }
      begin = end;
    }
    return numbers;
  }

  private static boolean mayHave(char character, byte[] pieces, int begin, int end) {
    for (int i = begin; i < end; i++) {
      byte b = pieces[i];
      if (b < 0 || b == character || b >= 'A' && b <= 'Z' && b + ' ' == character) {
        return true;
      }
    }
    return false;
  }

  /** The end of a letter or digit that a piece begins with; of the piece if it begins otherwise. */
  private static int firstLetter(byte[] pieces, int begin, int end) {
    int at = begin;
    while (at < end && pieces[at] == ' ') {
      at++;
    }
    return at < end && pieces[at] >= 0 && Character.isLetterOrDigit(pieces[at]) ? at + 1 : end;
  }

  private int pieceEnd(int number) throws IOException {
    return number < 0 ? 0 : in.readInt(sections.pieceEnds() + (long) number * Integer.BYTES);
  }

  /** The text of a document; empty if it has none. */
  String text(int document) throws IOException {
    int count = read(document);
    byte[] text = new byte[16 * count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int begin = pieceEnd(content[i] - 1);
      int more = pieceEnd(content[i]) - begin;
      text = ArrayUtil.grow(text, size + more);
      in.readBytes(sections.pieces() + begin, text, size, more);
      size += more;
    }
    return new String(text, 0, size, StandardCharsets.UTF_8);
  }

  boolean hasText(int document) throws IOException {
    goTo(document);
    return length > 0;
  }

  /** Finds where a document's text is, and how long. */
  private void goTo(int document) throws IOException {
    length = 0;
    if (document >= docs()) {
      return;
    }
    long block = document / BLOCK;
    place = sections.contents() + in.readInt(sections.begins() + block * Integer.BYTES);
    readLength();
    for (int left = document % BLOCK; left > 0; left--) {
      place += length;
      readLength();
    }
  }

  private void readLength() throws IOException {
    byte b = in.readByte(place++);
    length = b & 0x7F;
    for (int shift = 7; b < 0; shift += 7) {
      b = in.readByte(place++);
      length |= (b & 0x7F) << shift;
    }
  }

  /** Reads a document's words; how many, and then {@link #content} has their numbers. */
  int read(int document) throws IOException {
    goTo(document);
    if (length > bytes.length) {
      bytes = new byte[2 * length];
      content = new int[2 * length];
    }
    in.readBytes(place, bytes, 0, length);
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
    long list = sections.postings() + in.readInt(stemRecord(place) + 2L * Integer.BYTES);
    return new Postings(in).list(list, from, to);
  }
}
