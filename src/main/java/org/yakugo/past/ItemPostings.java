package org.yakugo.past;

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
    if (all == null) {
      return null;
    }
    Bits live = leaf.reader().getLiveDocs();
    int[] docs =
        IntStream.iterate(next(all), doc -> doc != DocIdSetIterator.NO_MORE_DOCS, doc -> next(all))
            .filter(doc -> live == null || live.get(doc))
            .toArray();
    return docs.length == 0 ? null : new ItemPostings(leaf, docs);
  }

  private static int next(PostingsEnum all) {
    return Uncheck.getAsInt(all::nextDoc);
  }

  /** Whether any document has the term. */
  static boolean exist(IndexReader reader, Term term) {
    return of(reader, term).findAny().isPresent();
  }

  int count() {
    return docs.length;
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
