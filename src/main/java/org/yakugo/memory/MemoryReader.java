package org.yakugo.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.yakugo.text.JapaneseWords;

/** One state of the index, open for as long as somebody searches it. */
final class MemoryReader implements TermCounts {
  private final DirectoryReader reader;
  private final Directory directory;
  private final IndexSearcher searcher;
  private final WordWeights weights;

  MemoryReader(DirectoryReader reader, Supplier<JapaneseWords> japanese) {
    this.reader = reader;
    this.directory = reader.directory();
    this.searcher = new IndexSearcher(reader);
    this.weights = new WordWeights(this, japanese);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  WordWeights weights() {
    return weights;
  }

  @Override
  public int documents(String field) {
    try {
      return reader.getDocCount(field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int documents(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps it open until {@link #release}; false if it has been closed already. */
  boolean retain() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
      if (reader.getRefCount() == 0) {
        directory.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
