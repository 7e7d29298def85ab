package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
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
    try {
      PostingsEnum all = leaf.reader().postings(term, PostingsEnum.NONE);
      if (all == null) {
        return null;
      }
      Bits live = leaf.reader().getLiveDocs();
      int[] docs = new int[Math.toIntExact(all.cost())];
      int size = 0;
      for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
        if (live == null || live.get(doc)) {
          docs[size++] = doc;
        }
      }
      return size == 0 ? null : new ItemPostings(leaf, Arrays.copyOf(docs, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether any document has the term. */
  static boolean exist(IndexReader reader, Term term) {
    for (LeafReaderContext leaf : reader.leaves()) {
      try {
        PostingsEnum all = leaf.reader().postings(term, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        int doc = all == null ? DocIdSetIterator.NO_MORE_DOCS : all.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
          doc = all.nextDoc();
        }
        if (doc != DocIdSetIterator.NO_MORE_DOCS) {
          return true;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
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
