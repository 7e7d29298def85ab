package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Reads items from the index, in no order. */
final class StoredItems {
  private StoredItems() {}

  /** Those with a term. */
  static Stream<PastItem> of(IndexReader reader, Term term) {
    return Postings.of(reader, term).flatMap(postings -> read(postings.leaf(), postings.docs()));
  }

  /** Those with both terms. */
  static Stream<PastItem> of(IndexReader reader, Term term, Term other) {
    return Postings.of(reader, term)
        .map(postings -> postings.and(other))
        .flatMap(postings -> read(postings.leaf(), postings.docs()));
  }

  /** All. */
  static Stream<PastItem> all(IndexReader reader) {
    return reader.leaves().stream().flatMap(StoredItems::all);
  }

  private static Stream<PastItem> all(LeafReaderContext leaf) {
    try {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), ItemDocument.ITEM);
      Bits live = leaf.reader().getLiveDocs();
      List<PastItem> items = new ArrayList<>();
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc)) {
          items.add(PastItem.decoded(values.binaryValue()));
        }
      }
      return items.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<PastItem> read(LeafReaderContext leaf, int[] docs) {
    try {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), ItemDocument.ITEM);
      List<PastItem> items = new ArrayList<>();
      for (int doc : docs) {
        if (values.advanceExact(doc)) {
          items.add(PastItem.decoded(values.binaryValue()));
        }
      }
      return items.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
