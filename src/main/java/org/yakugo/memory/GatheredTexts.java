package org.yakugo.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.ArrayUtil;

/** The texts of one language, gathered to be written as {@link Sections} says. */
final class GatheredTexts {
  private final PieceTable table = new PieceTable();
  private final WordNumbers vocabulary = new WordNumbers(table);
  private final Pieces pieces;
  private int[] times = new int[0];
  private int[] contents = new int[0];
  private int[] ends = new int[0];
  private int[] docs = new int[0];
  private int[] weights = new int[0];
  private int[] savings = new int[0];
  private int texts;
  private int end;

  GatheredTexts(Side language) {
    this.pieces = language.pieces(table);
  }

  /**
   * @param doc after those of all others
   */
  void add(int doc, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (texts == docs.length) {
      int size = ArrayUtil.oversize(texts + 1, Integer.BYTES);
      docs = Arrays.copyOf(docs, size);
      weights = Arrays.copyOf(weights, size);
      savings = Arrays.copyOf(savings, size);
      ends = Arrays.copyOf(ends, size);
    }
    docs[texts] = doc;
    pieces.of(text, this::add);
    weights[texts] = Math.min(weights[texts], IndexedWords.HEAVIEST);
    ends[texts++] = end;
  }

  private void add(long word, int piece) {
    int number = vocabulary.number(word, piece);
    times = ArrayUtil.grow(times, number + 1);
    times[number]++;
    contents = ArrayUtil.grow(contents, end + 1);
    contents[end++] = number;
    if (!WordCode.isMark(word)) {
      weights[texts] += WordCode.kind(word).weight();
      savings[texts] += WordCode.kind(word).saved();
    }
  }

  Sections writeTo(IndexOutput out) throws IOException {
    int[] byTimes = sorted(vocabulary.size(), number -> -times[number]);
    int[] numbers = new int[byTimes.length];
    long codesAt = out.getFilePointer();
    for (int number = 0; number < byTimes.length; number++) {
      numbers[byTimes[number]] = number;
      out.writeLong(vocabulary.word(byTimes[number]));
    }
    for (int i = 0; i < end; i++) {
      contents[i] = numbers[contents[i]];
    }
    long pieceEndsAt = out.getFilePointer();
    long piecesAt = writePieces(byTimes, out);
    int[] byWeight = sorted(texts, text -> weights[text]);
    long weightsAt = out.getFilePointer();
    int differentWeights = writeWeights(byWeight, out);
    long savingsAt = out.getFilePointer();
    for (int text : byWeight) {
      out.writeByte((byte) Math.min(savings[text], IndexedWords.MOST_SAVINGS));
    }
    long docsAt = out.getFilePointer();
    for (int text : byWeight) {
      out.writeInt(docs[text]);
    }
    long beginsAt = out.getFilePointer();
    ByteBuffersDataOutput written = writeBegins(out);
    long contentsAt = out.getFilePointer();
    written.copyTo(out);
    StemLists lists = stemLists(byWeight, numbers);
    long postingsAt = out.getFilePointer();
    long[] listsAt = lists.writeTo(out);
    long wordsByStemAt = out.getFilePointer();
    for (int word : lists.wordsByStem()) {
      out.writeInt(word);
    }
    long stemTableAt = out.getFilePointer();
    lists.writeTable(listsAt, out);
    return new Sections(
        texts,
        texts == 0 ? 0 : docs[texts - 1] + 1,
        vocabulary.size(),
        lists.stems(),
        differentWeights,
        codesAt,
        pieceEndsAt,
        piecesAt,
        stemTableAt,
        wordsByStemAt,
        weightsAt,
        savingsAt,
        docsAt,
        beginsAt,
        contentsAt,
        postingsAt);
  }

  /** Where each piece ends, and then all of them; gives back where these begin. */
  private long writePieces(int[] byTimes, IndexOutput out) throws IOException {
    ByteBuffersDataOutput written = new ByteBuffersDataOutput();
    for (int word : byTimes) {
      byte[] piece = vocabulary.piece(word).getBytes(StandardCharsets.UTF_8);
      written.writeBytes(piece, piece.length);
      out.writeInt(Math.toIntExact(written.size()));
    }
    long at = out.getFilePointer();
    written.copyTo(out);
    return at;
  }

  /** The first text of each weight; gives back how many weights there are. */
  private int writeWeights(int[] byWeight, IndexOutput out) throws IOException {
    int different = 0;
    for (int text = 0; text < texts; text++) {
      if (text == 0 || weights[byWeight[text]] != weights[byWeight[text - 1]]) {
        out.writeInt(weights[byWeight[text]]);
        out.writeInt(text);
        different++;
      }
    }
    return different;
  }

  /** Where each block of documents begins; gives back what stands there. */
  private ByteBuffersDataOutput writeBegins(IndexOutput out) throws IOException {
    ByteBuffersDataOutput written = new ByteBuffersDataOutput();
    ByteBuffersDataOutput one = ByteBuffersDataOutput.newResettableInstance();
    int text = 0;
    int last = texts == 0 ? -1 : docs[texts - 1];
    for (int doc = 0; doc <= last; doc++) {
      if (doc % IndexedWords.BLOCK == 0) {
        out.writeInt(Math.toIntExact(written.size()));
      }
      one.reset();
      if (docs[text] == doc) {
        for (int i = begin(text); i < ends[text]; i++) {
          one.writeVInt(contents[i]);
        }
        text++;
      }
      written.writeVInt(Math.toIntExact(one.size()));
      one.copyTo(written);
    }
    return written;
  }

  private StemLists stemLists(int[] byWeight, int[] numbers) {
    StemLists lists = new StemLists(vocabulary, numbers);
    for (int text = 0; text < texts; text++) {
      lists.count(contents, begin(text), ends[text], text);
    }
    lists.begin();
    for (int text = 0; text < texts; text++) {
      lists.add(contents, begin(byWeight[text]), ends[byWeight[text]], text);
    }
    return lists;
  }

  private int begin(int text) {
    return text == 0 ? 0 : ends[text - 1];
  }

  private static int[] sorted(int size, IntToLongFunction key) {
    long[] keys = new long[size];
    for (int number = 0; number < size; number++) {
      keys[number] = key.applyAsLong(number) << Integer.SIZE | number;
    }
    Arrays.sort(keys);
    return IntStream.range(0, size).map(i -> (int) keys[i]).toArray();
  }
}
