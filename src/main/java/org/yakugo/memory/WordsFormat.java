package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * How the index keeps pairs of headlines: as their words, by which they are compared, looked for
 * and given back. It is a format of Lucene's doc values, so that Lucene writes, merges, versions
 * and checks it with everything else of its segments. Each segment of the index has one file, which
 * is read where it lies ({@link IndexedPairs}).
 */
public final class WordsFormat extends DocValuesFormat {
  static final String NAME = "YakugoWords";
  static final int VERSION = 3;
  private static final String EXTENSION = "words";

  /** Lucene makes it by its name. */
  public WordsFormat() {
    super(NAME);
  }

  @Override
  public DocValuesConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return new WordsWriter(
        state,
        IndexFileNames.segmentFileName(state.segmentInfo.name, state.segmentSuffix, EXTENSION));
  }

  @Override
  public DocValuesProducer fieldsProducer(SegmentReadState state) throws IOException {
    return new WordsFile(
        state,
        IndexFileNames.segmentFileName(state.segmentInfo.name, state.segmentSuffix, EXTENSION));
  }
}
