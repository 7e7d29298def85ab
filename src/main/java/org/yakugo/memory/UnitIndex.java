package org.yakugo.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** The translation units in a directory of Lucene's. */
record UnitIndex(UnitSource units, Manifest wanted) implements IndexFolder.Content {

  /** Goes up with every change to fields or analysis. */
  private static final String SCHEMA = "11 ";

  /** Few segments are searched faster; the words of half a million pairs make three of these. */
  private static final double BUFFER_MEGABYTES = 160;

  /**
   * @param units that the index is to hold, and no others
   */
  UnitIndex(UnitSource units) {
    this(units, Manifest.of(SCHEMA + units.maker(), "", units.versions()));
  }

  @Override
  public Manifest wanted() {
    return wanted;
  }

  @Override
  public Manifest writeTo(Directory directory) throws IOException {
    IndexWriterConfig config = IndexFolder.writing(BUFFER_MEGABYTES).setCodec(new WordsCodec());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Manifest present = Manifest.in(directory);
      if (!wanted.schema().equals(present.schema())) {
        writer.deleteAll();
        present = Manifest.of(wanted.schema(), "", Map.of());
      }
      for (String gone : wanted.missing(present)) {
        writer.deleteDocuments(new Term(UnitDocument.BULLETIN, gone));
      }
      Set<String> unread = ConcurrentHashMap.newKeySet();
      present.missing(wanted).parallelStream()
          .filter(id -> !add(IndexFolder.made(() -> units.of(id)), writer))
          .forEach(unread::add);
      Manifest held = wanted.without(unread);
      IndexFolder.commit(writer, held.lines());
      return held;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** False if there are none. */
  private static boolean add(List<TranslationUnit> units, IndexWriter writer) {
    UnitDocument documents = new UnitDocument();
    try {
      for (TranslationUnit unit : units) {
        documents.index(unit, writer);
      }
      return !units.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lucene's own, but for the headlines. */
  private static final class WordsCodec extends Lucene104Codec {
    private final DocValuesFormat words = new WordsFormat();

    @Override
    public DocValuesFormat getDocValuesFormatForField(String field) {
      return UnitDocument.HEADLINES.equals(field) ? words : super.getDocValuesFormatForField(field);
    }
  }
}
