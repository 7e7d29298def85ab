package org.yakugo.bulletin;

import java.util.ArrayList;
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

  /** No text from nowhere. */
  public static final Passage EMPTY = of("");

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

  public int length() {
    return text.length();
  }

  /** The line of the first character; 1 for text that came from no file. */
  public int line() {
    return at(0).line();
  }

  /**
   * Where the character at {@code offset} stands in the file.
   *
   * @param offset 0 to the text's length
   * @return line and column 1 for text that came from no file
   */
  public Position at(int offset) {
    if (pieces.isEmpty()) {
      return new Position(1, 1);
    }
    Piece found = pieces.get(pieceAt(offset));
    return new Position(found.line(), found.column() + offset - found.start());
  }

  /** The part from {@code start} to before {@code end}, with its places. */
  public Passage substring(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
    List<Piece> part = new ArrayList<>();
    if (!pieces.isEmpty() && start < end) {
      for (int i = pieceAt(start); i < pieces.size() && pieces.get(i).start() < end; i++) {
        Piece piece = pieces.get(i);
        int cut = Math.max(0, start - piece.start());
        part.add(new Piece(piece.start() + cut - start, piece.line(), piece.column() + cut));
      }
    }
    return new Passage(text.substring(start, end), part);
  }

  public Passage substring(int start) {
    return substring(start, text.length());
  }

  /** Without white space, ideographic spaces included, at either end. */
  public Passage strip() {
    int end = text.stripTrailing().length();
    int start = end == 0 ? 0 : text.length() - text.stripLeading().length();
    return substring(start, end);
  }

  /** Builds a passage from pieces of a file in their order. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Appends a character that stands at a place of the file. */
    public Builder append(char c, int line, int column) {
      Piece last = pieces.isEmpty() ? null : pieces.getLast();
      boolean follows =
          last != null
              && last.line() == line
              && last.column() + text.length() - last.start() == column;
      if (!follows) {
        pieces.add(new Piece(text.length(), line, column));
      }
      text.append(c);
      return this;
    }

    /** Appends what stands nowhere in the file; it counts to what stands before it. */
    public Builder joint(String separator) {
      text.append(separator);
      return this;
    }

    public Builder append(Passage passage) {
      for (Piece piece : passage.pieces()) {
        pieces.add(new Piece(text.length() + piece.start(), piece.line(), piece.column()));
      }
      text.append(passage.text());
      return this;
    }

    public Passage build() {
      return new Passage(text.toString(), pieces);
    }
  }

  @Override
  public String toString() {
    return text;
  }

  private int pieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
