package org.yakugo.memory;

import java.util.function.Function;
import org.yakugo.text.Script;

/** One of the two sides of the memory. */
enum Side {
  ENGLISH("en", EnglishPieces::new),
  JAPANESE("ja", JapanesePieces::new);

  private final String field;
  private final Function<PieceTable, Pieces> pieces;

  Side(String field, Function<PieceTable, Pieces> pieces) {
    this.field = field;
    this.pieces = pieces;
  }

  /** The language of a text: Japanese if it holds a single kana or kanji. */
  static Side of(String text) {
    return Script.hasJapanese(text) ? JAPANESE : ENGLISH;
  }

  /** How the headline in this language is called. */
  String field() {
    return field;
  }

  /** What takes texts in this language apart into pieces of a table. */
  Pieces pieces(PieceTable table) {
    return pieces.apply(table);
  }

  /** A text in this language, taken apart for being compared. */
  Segment segment(String text) {
    return Segment.of(text, pieces(new PieceTable()));
  }

  String headline(TranslationUnit unit) {
    return this == ENGLISH ? unit.en() : unit.ja();
  }
}
