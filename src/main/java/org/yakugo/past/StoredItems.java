package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.yakugo.Kind;
import org.yakugo.align.LinkUse;

/** Reads items from the index, in no order. */
final class StoredItems {
  /** Those with a term. */
  static Stream<PastItem> of(IndexReader reader, Term term) {
    return ItemPostings.of(reader, term)
        .flatMap(postings -> read(postings.leaf(), postings.docs()));
  }

  /** The links of a kind that have a key, in the order of the items. */
  static List<LinkUse> uses(IndexReader reader, Kind kind, String key) {
    byte[] sought = key.getBytes(StandardCharsets.UTF_8);
    List<PastItem.Found> found = new ArrayList<>();
    ItemPostings.of(reader, ItemDocument.topic(kind, key))
        .forEach(
            postings -> {
              try {
                BinaryDocValues values =
                    DocValues.getBinary(postings.leaf().reader(), ItemDocument.ITEM);
                for (int doc : postings.docs()) {
                  values.advanceExact(doc);
                  PastItem.find(values.binaryValue(), kind, sought, found);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    found.sort(PastItem.Found.IN_ORDER);
    return found.stream().map(PastItem.Found::use).toList();
  }

  /** Those that have all these keys of words. */
  static Stream<PastItem> saying(IndexReader reader, Collection<String> keys) {
    List<Term> terms = keys.stream().map(key -> ItemDocument.term(ItemDocument.SAID, key)).toList();
    return terms.isEmpty()
        ? Stream.empty()
        : ItemPostings.of(reader, terms.getFirst())
            .map(
                postings -> {
                  ItemPostings all = postings;
                  for (Term term : terms) {
                    all = all.and(term);
                  }
                  return all;
                })
            .flatMap(StoredItems::whole);
  }

  /** Those with both terms, with the keys of their words. */
  static Stream<PastItem> whole(IndexReader reader, Term term, Term other) {
    return ItemPostings.of(reader, term).map(one -> one.and(other)).flatMap(StoredItems::whole);
  }

  /** The items of these documents, with the keys of their words. */
  static Stream<PastItem> whole(ItemPostings postings) {
    try {
      BinaryDocValues keys = DocValues.getBinary(postings.leaf().reader(), ItemDocument.SAID);
      List<PastItem> items = read(postings.leaf(), postings.docs()).toList();
      List<PastItem> whole = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        keys.advanceExact(postings.docs()[i]);
        whole.add(items.get(i).with(keys.binaryValue()));
      }
      return whole.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
