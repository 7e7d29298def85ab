package org.yakugo.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file by what it looks like on its own, after its marks (bold, escapes, quotation
 * signs) were taken off. Blank lines are not lines here: they survive as {@link Words#afterGap()}.
 */
sealed interface Line {

  /** The line's text without marks; never blank. */
  Passage text();

  /** The words at {@code index}; null if there is something else or nothing. */
  static @Nullable Words wordsOrNull(List<Line> lines, int index) {
    return index >= 0 && index < lines.size() && lines.get(index) instanceof Words words
        ? words
        : null;
  }

  /** What may be a section's heading: {@code 1. 軍事・治安関係}; {@code words} is what it is if not. */
  record SectionHeading(Passage text, int section, String title, Words words) implements Line {

    /** Whether neither a number nor brackets say that it is one. */
    boolean isBare() {
      return words.text().text().equals(title);
    }
  }

  /** The word that opens a NOTE, without what follows it on its line. */
  record NoteLabel(Passage text) implements Line {}

  /** The closing END. */
  record End(Passage text) implements Line {}

  /** A page number, a running head or a rule across the page. */
  record Furniture(Passage text) implements Line {}

  /**
   * Words of an item, or of the bulletin's head.
   *
   * @param text without the bullet
   * @param whole with the bullet, as it is printed in a list
   * @param bullet the bullet; empty if there is none
   * @param afterGap whether a blank line or a page break stands before it
   * @param bold offsets into {@code text} where bold type begins or ends
   * @param ja the Japanese part; empty for a line in English
   * @param en the English part; empty for a line in Japanese
   */
  record Words(
      Passage text,
      Passage whole,
      String bullet,
      boolean afterGap,
      List<Integer> bold,
      Passage ja,
      Passage en)
      implements Line {

    public Words {
      bold = List.copyOf(bold);
    }

    boolean hasBullet() {
      return !bullet.isEmpty();
    }

    boolean isEnglish() {
      return ja.isEmpty();
    }

    boolean isJapanese() {
      return en.isEmpty();
    }

    boolean isBoth() {
      return !ja.isEmpty() && !en.isEmpty();
    }
  }
}
