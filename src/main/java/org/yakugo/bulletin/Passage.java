package org.yakugo.bulletin;

import java.util.List;

/**
 * A field's text together with where each piece of it stands in the file, so that a finding can
 * point there. Bullets, bold marks and line breaks of the file are not part of the text; where two
 * lines were joined the joint belongs to the first.
 *
 * @param text as printed, without bullets, bold marks or line breaks
 * @param pieces in the order of the text, without gaps, the first at offset 0; empty for text that
 *     came from no file
 */
public record Passage(String text, List<Piece> pieces) {

  /**
   * A stretch of the text that stands unbroken on one line of the file.
   *
   * @param start offset in the passage's text, in UTF-16 code units
   * @param line 1-based
   * @param column 1-based, in UTF-16 code units of that line
   */
  public record Piece(int start, int line, int column) {}

  /** A place in a file; both 1-based, the column in UTF-16 code units. */
  public record Position(int line, int column) {}

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** Text that came from no file. */
  public static Passage of(String text) {
    return new Passage(text, List.of());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Where the character at {@code offset} stands in the file.
   *
   * @param offset 0 to the text's length
   * @return line and column 1 for text that came from no file
   */
  public Position at(int offset) {
    Piece found = null;
    for (Piece piece : pieces) {
      if (piece.start() > offset) {
        break;
      }
      found = piece;
    }
    return found == null
        ? new Position(1, 1)
        : new Position(found.line(), found.column() + offset - found.start());
  }

  @Override
  public String toString() {
    return text;
  }
}
