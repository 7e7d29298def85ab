package org.yakugo.memory;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a field's documents hold, one after the other, as Lucene asks for it when it merges. */
final class KeptValues extends BinaryDocValues {
  private final IndexedWords words;

  /** The texts in the order of their documents, each after its document; made when asked for. */
  private long @Nullable [] byDocument;

  private int at = -1;

  KeptValues(IndexedWords words) {
    this.words = words;
  }

  /** The same for being searched. */
  IndexedWords words() {
    return words;
  }

  @Override
  public int docID() {
    if (at < 0) {
      return -1;
    }
    return at < order().length ? (int) (order()[at] >> Integer.SIZE) : NO_MORE_DOCS;
  }

  @Override
  public int nextDoc() throws IOException {
    at++;
    return docID();
  }

  @Override
  public int advance(int target) {
    int found = Arrays.binarySearch(order(), (long) target << Integer.SIZE);
    at = found < 0 ? -found - 1 : found;
    return docID();
  }

  @Override
  public boolean advanceExact(int target) {
    return advance(target) == target;
  }

  @Override
  public long cost() {
    return words.texts();
  }

  @Override
  public BytesRef binaryValue() throws IOException {
    return words.kept((int) order()[at]);
  }

  private long[] order() {
    long[] order = byDocument;
    if (order == null) {
      order = words.byDocument();
      byDocument = order;
    }
    return order;
  }
}
