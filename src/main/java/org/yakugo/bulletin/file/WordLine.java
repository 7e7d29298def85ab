package org.yakugo.bulletin.file;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A line of a Word document: a paragraph, or the part of one between two line breaks.
 *
 * @param text with the bullet or number that Word puts before it by itself
 * @param pieces what the text is made of, in its order; none for such a bullet or number
 */
public record WordLine(String text, List<Piece> pieces) {

  /**
   * An element of a run.
   *
   * @param start where its text begins in the line's, in UTF-16 code units
   * @param element {@code w:t}, or one that stands for a character, such as {@code w:tab}
   */
  public record Piece(int start, Element element) {}

  public WordLine {
    pieces = List.copyOf(pieces);
  }

  /** The same behind a label that stands nowhere in the document. */
  WordLine labelled(String label) {
    return label.isEmpty()
        ? this
        : new WordLine(
            label + text,
            pieces.stream()
                .map(piece -> new Piece(piece.start() + label.length(), piece.element()))
                .toList());
  }
}
