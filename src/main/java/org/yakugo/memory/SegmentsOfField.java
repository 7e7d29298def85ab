package org.yakugo.memory;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** The segments of a field, gathered to be written as {@link Sections} says. */
final class SegmentsOfField {
  private final WordTable table = new WordTable();
  private int[] times = new int[0];
  private int[] contents = new int[0];
  private int[] ends = new int[0];
  private int[] docs = new int[0];
  private int[] pairs = new int[0];
  private int[] weights = new int[0];
  private int texts;

  void add(int doc, BytesRef kept) throws IOException {
    if (texts == docs.length) {
      int size = ArrayUtil.oversize(texts + 1, Integer.BYTES);
      docs = Arrays.copyOf(docs, size);
      pairs = Arrays.copyOf(pairs, size);
      weights = Arrays.copyOf(weights, size);
      ends = Arrays.copyOf(ends, size);
    }
    int end = texts == 0 ? 0 : ends[texts - 1];
    int weight = 0;
    ByteArrayDataInput words = KeptSegment.words(kept);
    contents = ArrayUtil.grow(contents, end + kept.length);
    while (!words.eof()) {
      long word = words.readVLong();
      int number = table.number(word);
      times = ArrayUtil.grow(times, number + 1);
      times[number]++;
      contents[end++] = number;
      weight += WordCode.isMark(word) ? 0 : WordCode.kind(word).weight();
    }
    docs[texts] = doc;
    pairs[texts] = KeptSegment.pair(kept);
    weights[texts] = Math.min(weight, IndexedWords.HEAVIEST);
    ends[texts++] = end;
  }

  Sections writeTo(IndexOutput out) throws IOException {
    int[] byWeight = sortedByWeight();
    int[] byTimes = sorted(number -> -times[number]);
    long codesAt = out.getFilePointer();
    int[] numbers = new int[table.size()];
    for (int number = 0; number < byTimes.length; number++) {
      numbers[byTimes[number]] = number;
      out.writeLong(table.word(byTimes[number]));
    }
    long kindsAt = out.getFilePointer();
    for (int number : byTimes) {
      out.writeByte((byte) WordCode.kind(table.word(number)).ordinal());
    }
    long weightsAt = out.getFilePointer();
    for (int text : byWeight) {
      out.writeShort((short) weights[text]);
    }
    long recordsAt = out.getFilePointer();
    ByteBuffersDataOutput written = writeRecords(byWeight, numbers, out);
    long contentsAt = out.getFilePointer();
    written.copyTo(out);
    StemLists lists = stemLists(byWeight);
    long postingsAt = out.getFilePointer();
    long[] listsAt = lists.writeTo(out);
    long wordsByStemAt = out.getFilePointer();
    for (int word : lists.wordsByStem()) {
      out.writeInt(numbers[word]);
    }
    long stemTableAt = out.getFilePointer();
    lists.writeTable(listsAt, out);
    return new Sections(
        texts,
        table.size(),
        lists.stems(),
        codesAt,
        kindsAt,
        stemTableAt,
        wordsByStemAt,
        weightsAt,
        recordsAt,
        contentsAt,
        postingsAt,
        out.getFilePointer());
  }

  /** Where each text's words begin; gives back these words, which stand behind. */
  private ByteBuffersDataOutput writeRecords(int[] byWeight, int[] numbers, IndexOutput out)
      throws IOException {
    ByteBuffersDataOutput written = new ByteBuffersDataOutput();
    for (int text : byWeight) {
      out.writeInt(Math.toIntExact(written.size()));
      out.writeInt(pairs[text]);
      out.writeInt(docs[text]);
      for (int i = begin(text); i < ends[text]; i++) {
        written.writeVInt(numbers[contents[i]]);
      }
    }
    out.writeInt(Math.toIntExact(written.size()));
    out.writeLong(0);
    return written;
  }

  private StemLists stemLists(int[] byWeight) {
    StemLists lists = new StemLists(table);
    for (int text = 0; text < texts; text++) {
      lists.count(contents, begin(byWeight[text]), ends[byWeight[text]], text);
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

  private int[] sortedByWeight() {
    int[] first = new int[IndexedWords.HEAVIEST + 2];
    for (int text = 0; text < texts; text++) {
      first[weights[text] + 1]++;
    }
    for (int weight = 1; weight < first.length; weight++) {
      first[weight] += first[weight - 1];
    }
    int[] sorted = new int[texts];
    for (int text = 0; text < texts; text++) {
      sorted[first[weights[text]]++] = text;
    }
    return sorted;
  }

  private int[] sorted(IntToLongFunction key) {
    long[] keys = new long[table.size()];
    for (int number = 0; number < keys.length; number++) {
      keys[number] = key.applyAsLong(number) << Integer.SIZE | number;
    }
    Arrays.sort(keys);
    return IntStream.range(0, keys.length).map(i -> (int) keys[i]).toArray();
  }
}
