package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * The pairs of headlines in a segment of the index, read where they lie. Documents may have none.
 * For one thread.
 */
final class IndexedPairs {
  private final Places places;
  private final RandomAccessInput in;
  private final IndexedWords english;
  private final IndexedWords japanese;

  /**
   * Where they lie.
   *
   * @param identities by document {@link KeptPair#identity}, 4 bytes
   */
  record Places(Sections english, Sections japanese, long identities) {
    static Places read(DataInput in) throws IOException {
      return new Places(Sections.read(in), Sections.read(in), in.readLong());
    }

    void writeTo(DataOutput out) throws IOException {
      english.writeTo(out);
      japanese.writeTo(out);
      out.writeLong(identities);
    }
  }

  /**
   * @param file may be shared
   */
  IndexedPairs(IndexInput file, Places places) throws IOException {
    this.places = places;
    this.in = file.randomAccessSlice(0, file.length());
    this.english = new IndexedWords(file, places.english);
    this.japanese = new IndexedWords(file, places.japanese);
  }

  /** The number of documents, up to the last with a text. */
  int docs() {
    return Math.max(english.docs(), japanese.docs());
  }

  IndexedWords words(Side side) {
    return side == Side.ENGLISH ? english : japanese;
  }

  boolean has(int document) throws IOException {
    return english.hasText(document) || japanese.hasText(document);
  }

  KeptPair pair(int document) throws IOException {
    return new KeptPair(english.text(document), japanese.text(document));
  }

  /** {@link KeptPair#identity} of a document that has one. */
  int identity(int document) throws IOException {
    return in.readInt(places.identities + (long) document * Integer.BYTES);
  }
}
