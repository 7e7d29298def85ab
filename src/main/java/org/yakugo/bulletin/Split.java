package org.yakugo.bulletin;

import org.yakugo.Labelled;

/**
 * Where a text of English items alone was split, and by what sign.
 *
 * @param line 1-based line of the file where the item begins
 */
public record Split(int line, Sign sign) {

  /** What tells that an item begins; the surest first, only the last two leave doubt. */
  public enum Sign implements Labelled {
    /** Nothing stands before it, or a section's heading. */
    FIRST,
    /** The bullet that the text's items have. */
    BULLET,
    /** The next number of the text's items. */
    NUMBER,
    /** Bold type, as the first headline's. */
    BOLD,
    /** A citation closes the item above. */
    CITATION,
    /** No paragraph stands in the text: each line is a headline. */
    LINE,
    /** No full stop ends it, the one above is finished, and a paragraph follows. */
    PARAGRAPH;
  }
}
