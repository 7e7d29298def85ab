package org.yakugo.past;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads items from the index, in no order. */
final class StoredItems {
  /** Those with a term. */
  static Stream<PastItem> of(IndexReader reader, Term term) {
    return ItemPostings.of(reader, term).flatMap(StoredItems::of);
  }

  /** Those of one part, each read when it is taken out of the stream. */
  static Stream<PastItem> of(ItemPostings postings) {
    return read(postings.leaf(), postings.docs());
  }

  /** Those that have all these keys of words. */
  static Stream<PastItem> saying(IndexReader reader, Collection<String> keys) {
    List<Term> terms = keys.stream().map(key -> ItemDocument.term(ItemDocument.SAID, key)).toList();
    return terms.isEmpty() ? Stream.empty() : whole(reader, terms);
  }

  /** Those with all of some terms, with the keys of their words. */
  static Stream<PastItem> whole(IndexReader reader, List<Term> terms) {
    return ItemPostings.of(reader, terms.getFirst())
        .map(
            postings -> {
              ItemPostings all = postings;
              for (Term term : terms.subList(1, terms.size())) {
                all = all.and(term);
              }
              return all;
            })
        .flatMap(StoredItems::whole);
  }

  private static Stream<PastItem> whole(ItemPostings postings) {
    Iterator<BytesRef> keys =
        values(ItemDocument.SAID, postings.leaf(), postings.docs()).iterator();
    return of(postings).map(item -> item.with(keys.next()));
  }

  /** All. */
  static Stream<PastItem> all(IndexReader reader) {
    return reader.leaves().stream().flatMap(StoredItems::all);
  }

  private static Stream<PastItem> all(LeafReaderContext leaf) {
    Bits live = leaf.reader().getLiveDocs();
    IntStream docs = IntStream.range(0, leaf.reader().maxDoc());
    return read(leaf, docs.filter(doc -> live == null || live.get(doc)).toArray());
  }

  private static Stream<PastItem> read(LeafReaderContext leaf, int[] docs) {
    return values(ItemDocument.ITEM, leaf, docs).map(PastItem::decoded);
  }

  /**
   * What the documents keep in a field, each to be read before the next; those that keep nothing
   * are left out.
   */
  private static Stream<BytesRef> values(String field, LeafReaderContext leaf, int[] docs) {
    BinaryDocValues values = Uncheck.get(() -> DocValues.getBinary(leaf.reader(), field));
    return Arrays.stream(docs)
        .filter(doc -> Uncheck.getAsBoolean(() -> values.advanceExact(doc)))
        .mapToObj(doc -> Uncheck.get(values::binaryValue));
  }
}
