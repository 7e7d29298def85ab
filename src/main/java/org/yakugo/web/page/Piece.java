package org.yakugo.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text as a page shows it.
 *
 * @param style the classes that it is marked with; empty for plain text
 * @param card the id of the card that tells of it; null if none does
 * @param title what it is, in words; null if there is nothing to say
 */
public record Piece(String text, String style, @Nullable String card, @Nullable String title) {
  /** A stretch that is to be marked, as a piece is. */
  record Mark(int start, int end, String style, @Nullable String card, @Nullable String title) {}

  /** The text with its marks; what lies outside of it or on another, further ahead, is left out. */
  static List<Piece> of(String text, Stream<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    for (Mark mark : marks.sorted(Comparator.comparingInt(Mark::start)).toList()) {
      if (mark.start() >= end && mark.end() <= text.length()) {
        pieces.add(plain(text.substring(end, mark.start())));
        String marked = text.substring(mark.start(), mark.end());
        pieces.add(new Piece(marked, mark.style(), mark.card(), mark.title()));
        end = mark.end();
      }
    }
    pieces.add(plain(text.substring(end)));
    return pieces;
  }

  static Piece plain(String text) {
    return new Piece(text, "", null, null);
  }

  /** Whether it is marked at all. */
  public boolean isMarked() {
    return !style.isEmpty();
  }
}
