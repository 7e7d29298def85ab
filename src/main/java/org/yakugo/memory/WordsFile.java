package org.yakugo.memory;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.EmptyDocValuesProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/** Opens the file of {@link WordsFormat}; nothing but where its parts are is read for that. */
final class WordsFile extends EmptyDocValuesProducer {
  private final IndexInput in;
  private final Map<Integer, IndexedPairs.Places> fields = new HashMap<>();

  WordsFile(SegmentReadState state, String file) throws IOException {
    this.in = state.directory.openInput(file, state.context);
    try {
      CodecUtil.checkIndexHeader(
          in,
          WordsFormat.NAME,
          WordsFormat.VERSION,
          WordsFormat.VERSION,
          state.segmentInfo.getId(),
          state.segmentSuffix);
      CodecUtil.retrieveChecksum(in);
      in.seek(in.length() - CodecUtil.footerLength() - Long.BYTES);
      in.seek(in.readLong());
      for (int left = in.readInt(); left > 0; left--) {
        fields.put(in.readInt(), IndexedPairs.Places.read(in));
      }
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(in);
      throw e;
    }
  }

  @Override
  public BinaryDocValues getBinary(FieldInfo field) throws IOException {
    return new KeptValues(new IndexedPairs(in, Objects.requireNonNull(fields.get(field.number))));
  }

  @Override
  public void checkIntegrity() {
    Uncheck.run(() -> CodecUtil.checksumEntireFile(in));
  }

  @Override
  public void close() {
    Uncheck.run(in::close);
  }
}
