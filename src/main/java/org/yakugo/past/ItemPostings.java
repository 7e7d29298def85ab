package org.yakugo.past;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one part of the index that have a term, those that were deleted left out.
 *
 * @param docs their numbers in that part, ascending
 */
record ItemPostings(LeafReaderContext leaf, int[] docs) {

  /** In each part of the index that has any. */
  static Stream<ItemPostings> of(IndexReader reader, Term term) {
    return reader.leaves().stream().map(leaf -> in(leaf, term)).filter(Objects::nonNull);
  }

  /** Null if there are none. */
  static @Nullable ItemPostings in(LeafReaderContext leaf, Term term) {
    PostingsEnum all = Uncheck.get(() -> leaf.reader().postings(term, PostingsEnum.NONE));
    return all == null ? null : Uncheck.get(() -> live(leaf, all));
  }

  /** Null if there are none. */
  static @Nullable ItemPostings live(LeafReaderContext leaf, PostingsEnum all) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    IntStream.Builder docs = IntStream.builder();
    for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
      if (live == null || live.get(doc)) {
        docs.add(doc);
      }
    }
    int[] found = docs.build().toArray();
    return found.length == 0 ? null : new ItemPostings(leaf, found);
  }

  /** Whether any document has the term. */
  static boolean exist(IndexReader reader, Term term) {
    return of(reader, term).findAny().isPresent();
  }

  int count() {
    return docs.length;
  }

  /** Those of them and of others of the same part. */
  ItemPostings or(ItemPostings others) {
    IntStream all = IntStream.concat(Arrays.stream(docs), Arrays.stream(others.docs));
    return new ItemPostings(leaf, all.sorted().distinct().toArray());
  }

  /** Those of them that aren't of a bulletin. */
  ItemPostings without(String bulletin) {
    int[] others = and(ItemDocument.term(ItemDocument.BULLETIN, bulletin)).docs;
    return new ItemPostings(
        leaf, Arrays.stream(docs).filter(doc -> Arrays.binarySearch(others, doc) < 0).toArray());
  }

  /** Those of them that have another term, too. */
  ItemPostings and(Term other) {
    ItemPostings others = in(leaf, other);
    int[] both =
        others == null
            ? new int[0]
            : Arrays.stream(docs)
                .filter(doc -> Arrays.binarySearch(others.docs, doc) >= 0)
                .toArray();
    return new ItemPostings(leaf, both);
  }
}
