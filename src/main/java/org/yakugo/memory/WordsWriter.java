package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;

/** Writes the file of {@link WordsFormat}: what each field holds, then where that stands. */
final class WordsWriter extends DocValuesConsumer {
  private final IndexOutput out;
  private final ByteBuffersDataOutput places = new ByteBuffersDataOutput();
  private int fields;

  WordsWriter(SegmentWriteState state, String file) throws IOException {
    this.out = state.directory.createOutput(file, state.context);
    try {
      CodecUtil.writeIndexHeader(
          out,
          WordsFormat.NAME,
          WordsFormat.VERSION,
          state.segmentInfo.getId(),
          state.segmentSuffix);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(out);
      throw e;
    }
  }

  @Override
  public void addBinaryField(FieldInfo field, DocValuesProducer values) throws IOException {
    GatheredTexts english = new GatheredTexts(Side.ENGLISH);
    GatheredTexts japanese = new GatheredTexts(Side.JAPANESE);
    long identitiesAt = out.getFilePointer();
    BinaryDocValues kept = values.getBinary(field);
    int next = 0;
    for (int doc = kept.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = kept.nextDoc()) {
      KeptPair pair = KeptPair.of(kept.binaryValue());
      english.add(doc, pair.en());
      japanese.add(doc, pair.ja());
      for (; next < doc; next++) {
        out.writeInt(KeptPair.NO_PAIR);
      }
      out.writeInt(pair.identity());
      next++;
    }
    places.writeInt(field.number);
    new IndexedPairs.Places(english.writeTo(out), japanese.writeTo(out), identitiesAt)
        .writeTo(places);
    fields++;
  }

  @Override
  public void addNumericField(FieldInfo field, DocValuesProducer values) {
    throw new UnsupportedOperationException(field.name);
  }

  @Override
  public void addSortedField(FieldInfo field, DocValuesProducer values) {
    throw new UnsupportedOperationException(field.name);
  }

  @Override
  public void addSortedNumericField(FieldInfo field, DocValuesProducer values) {
    throw new UnsupportedOperationException(field.name);
  }

  @Override
  public void addSortedSetField(FieldInfo field, DocValuesProducer values) {
    throw new UnsupportedOperationException(field.name);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      long start = out.getFilePointer();
      out.writeInt(fields);
      places.copyTo(out);
      out.writeLong(start);
      CodecUtil.writeFooter(out);
    }
  }
}
