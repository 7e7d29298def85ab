package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Where in the file of {@link WordsFormat} stand the texts of one language. They are numbered by
 * weight, their words by how often they stand there.
 *
 * @param texts how many there are
 * @param docs the number of documents, up to the last with a text
 * @param words how many different ones there are; one with another piece of text is another
 * @param stems how many different ones there are, each counted for each kind of word that it is
 * @param differentWeights how many there are
 * @param wordCodes by the number of a word its {@link WordCode}, 8 bytes
 * @param pieceEnds by the number of a word the end of its piece in {@code pieces}, 4 bytes
 * @param pieces in UTF-8
 * @param stemTable by stem its hash, the place of its first word in {@code wordsByStem} and its
 *     list in {@code postings}, 4 bytes each, in the order of the hashes and kinds; one more record
 *     closes it
 * @param wordsByStem numbers of words, 4 bytes each
 * @param weights each weight without punctuation and its first text, 4 bytes each; more than two
 *     bytes hold is given as what they do
 * @param savings by text what its words save at most where another of their kind takes their place,
 *     punctuation left out; a byte, {@link IndexedWords#MOST_SAVINGS} for that or more
 * @param documents by text, 4 bytes
 * @param begins by {@link IndexedWords#BLOCK} documents where in {@code contents} the first begins,
 *     4 bytes
 * @param contents by document the size of its text in bytes, 0 if it has none, then the text: the
 *     numbers of its words, whose pieces are the text; all 7 bits a byte
 * @param postings the texts that a stem stands in, none for marks: see {@link Postings}
 */
record Sections(
    int texts,
    int docs,
    int words,
    int stems,
    int differentWeights,
    long wordCodes,
    long pieceEnds,
    long pieces,
    long stemTable,
    long wordsByStem,
    long weights,
    long savings,
    long documents,
    long begins,
    long contents,
    long postings) {
  static final int STEM_BYTES = 12;

  static Sections read(DataInput in) throws IOException {
    return new Sections(
        in.readInt(),
        in.readInt(),
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
        in.readLong(),
        in.readLong(),
        in.readLong());
  }

  void writeTo(DataOutput out) throws IOException {
    for (int number : new int[] {texts, docs, words, stems, differentWeights}) {
      out.writeInt(number);
    }
    for (long place :
        new long[] {
          wordCodes,
          pieceEnds,
          pieces,
          stemTable,
          wordsByStem,
          weights,
          savings,
          documents,
          begins,
          contents,
          postings
        }) {
      out.writeLong(place);
    }
  }
}
