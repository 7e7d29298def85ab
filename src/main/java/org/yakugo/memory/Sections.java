package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Where in the file of {@link WordsFormat} stands what a field holds. Its texts are numbered by
 * weight, its words by how often they stand there.
 *
 * @param texts how many there are
 * @param words how many different ones there are
 * @param stems how many different ones there are, each counted for each kind of word that it is
 * @param wordCodes by the number of a word its {@link WordCode}, 8 bytes
 * @param kinds by the number of a word its {@link WordKind}, a byte
 * @param stemTable by stem its hash, the place of its first word in {@code wordsByStem} (4 bytes
 *     each) and its list in {@code postings} (8 bytes), in the order of the hashes and kinds; one
 *     more record closes it
 * @param wordsByStem numbers of words, 4 bytes each
 * @param weights by text without punctuation, 2 bytes; more than that holds is given as that
 * @param records by text its begin in {@code contents}, the hash of its pair and its document (4
 *     bytes each); one more record closes it
 * @param contents the texts, each as numbers of words of 7 bits a byte
 * @param postings the texts that a stem stands in, none for marks: see {@link Postings}
 * @param end where all of it ends
 */
record Sections(
    int texts,
    int words,
    int stems,
    long wordCodes,
    long kinds,
    long stemTable,
    long wordsByStem,
    long weights,
    long records,
    long contents,
    long postings,
    long end) {
  static final int STEM_BYTES = 16;
  static final int RECORD_BYTES = 12;

  static Sections read(DataInput in) throws IOException {
    return new Sections(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong());
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(texts);
    out.writeInt(words);
    out.writeInt(stems);
    for (long place :
        new long[] {
          wordCodes, kinds, stemTable, wordsByStem, weights, records, contents, postings, end
        }) {
      out.writeLong(place);
    }
  }
}
