package org.yakugo.memory;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexOutput;

/** For each stem, as a word of a kind, the texts that it stands in, gathered to be written. */
final class StemLists {
  /** More different words than a segment of the index can have. */
  private static final int WORD_BITS = 28;

  private static final int MARK = -1;

  private final int[] wordsByStem;

  /** By word; {@link #MARK} for marks, which no text is found by. */
  private final int[] stemOf;

  private final int[] codes;
  private final int[] firstWord;
  private final int stems;
  private final int[] first;
  private final int[] last;
  private int[] texts = new int[0];
  private int[] next = new int[0];

  /**
   * @param numbers by word of the table the number that texts have it by
   */
  StemLists(WordNumbers table, int[] numbers) {
    int words = table.size();
    long[] keys = new long[words];
    for (int word = 0; word < words; word++) {
      long code = table.word(word);
      keys[word] =
          (long) WordCode.stem(code) << Integer.SIZE
              | (long) WordCode.kind(code).ordinal() << WORD_BITS
              | word;
    }
    Arrays.sort(keys);
    this.wordsByStem = new int[words];
    this.stemOf = new int[words];
    this.firstWord = new int[words + 1];
    this.codes = new int[words];
    int count = 0;
    for (int i = 0; i < words; i++) {
      if (i == 0 || keys[i] >> WORD_BITS != keys[i - 1] >> WORD_BITS) {
        codes[count] = (int) (keys[i] >> Integer.SIZE);
        firstWord[count++] = i;
      }
      int word = (int) keys[i] & (1 << WORD_BITS) - 1;
      wordsByStem[i] = numbers[word];
      stemOf[numbers[word]] = WordCode.isMark(table.word(word)) ? MARK : count - 1;
    }
    firstWord[count] = words;
    this.stems = count;
    this.first = new int[stems + 1];
    this.last = new int[stems];
    Arrays.fill(last, -1);
  }

  int stems() {
    return stems;
  }

  int[] wordsByStem() {
    return wordsByStem;
  }

  /** Counts the stems of a text; texts may come in any order. */
  void count(int[] words, int from, int to, int text) {
    each(words, from, to, text, stem -> first[stem + 1]++);
  }

  /** Each stem of a text once, but those of marks. */
  private void each(int[] words, int from, int to, int text, IntConsumer stems) {
    for (int i = from; i < to; i++) {
      int stem = stemOf[words[i]];
      if (stem != MARK && last[stem] != text) {
        last[stem] = text;
        stems.accept(stem);
      }
    }
  }

  /** All texts are counted. */
  void begin() {
    for (int stem = 0; stem < stems; stem++) {
      first[stem + 1] += first[stem];
    }
    texts = new int[first[stems]];
    next = Arrays.copyOf(first, stems);
    Arrays.fill(last, -1);
  }

  /** Adds a text, in the order that the lists are to have. */
  void add(int[] words, int from, int to, int text) {
    each(words, from, to, text, stem -> texts[next[stem]++] = text);
  }

  /** Writes the lists and gives where each begins, from the first on. */
  long[] writeTo(IndexOutput out) throws IOException {
    long begin = out.getFilePointer();
    long[] places = new long[stems];
    ByteBuffersDataOutput deltas = new ByteBuffersDataOutput();
    for (int stem = 0; stem < stems; stem++) {
      places[stem] = out.getFilePointer() - begin;
      int size = first[stem + 1] - first[stem];
      boolean table = size > Postings.BLOCK;
      out.writeInt(size);
      deltas.reset();
      for (int i = first[stem]; i < first[stem + 1]; i++) {
        if ((i - first[stem]) % Postings.BLOCK == 0) {
          out.writeInt(texts[i]);
          if (table) {
            out.writeInt(Math.toIntExact(deltas.size()));
          }
        } else {
          deltas.writeVInt(texts[i] - texts[i - 1]);
        }
      }
      if (table) {
        out.writeInt(Integer.MAX_VALUE);
        out.writeInt(Math.toIntExact(deltas.size()));
      }
      deltas.copyTo(out);
    }
    return places;
  }

  /** Writes where the words and the list of each stem are. */
  void writeTable(long[] places, IndexOutput out) throws IOException {
    for (int stem = 0; stem < stems; stem++) {
      out.writeInt(codes[stem]);
      out.writeInt(firstWord[stem]);
      out.writeInt(Math.toIntExact(places[stem]));
    }
    out.writeInt(Integer.MAX_VALUE);
    out.writeInt(firstWord[stems]);
    out.writeInt(0);
  }
}
