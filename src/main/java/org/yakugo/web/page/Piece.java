package org.yakugo.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text as a page shows it.
 *
 * @param style the classes that it is marked with; empty for plain text
 * @param card the id of the card that tells of it; null if none does
 * @param title what it is, in words; null if there is nothing to say
 */
public record Piece(String text, String style, @Nullable String card, @Nullable String title) {
  static Piece plain(String text) {
    return new Piece(text, "", null, null);
  }

  /** Whether it is marked at all. */
  public boolean isMarked() {
    return !style.isEmpty();
  }
}
