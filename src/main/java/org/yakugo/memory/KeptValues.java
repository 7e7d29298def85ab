package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;

/** The pairs of headlines one after the other, as Lucene asks for them when it merges. */
final class KeptValues extends BinaryDocValues {
  private final IndexedPairs pairs;
  private int at = -1;

  KeptValues(IndexedPairs pairs) {
    this.pairs = pairs;
  }

  /** The same for being searched. */
  IndexedPairs pairs() {
    return pairs;
  }

  @Override
  public int docID() {
    return at;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(at + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    at = target;
    while (at < pairs.docs() && !pairs.has(at)) {
      at++;
    }
    at = at < pairs.docs() ? at : NO_MORE_DOCS;
    return at;
  }

  @Override
  public boolean advanceExact(int target) throws IOException {
    at = target;
    return pairs.has(target);
  }

  @Override
  public long cost() {
    return pairs.docs();
  }

  @Override
  public BytesRef binaryValue() throws IOException {
    return pairs.pair(at).bytes();
  }
}
