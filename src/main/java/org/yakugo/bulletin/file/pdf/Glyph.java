package org.yakugo.bulletin.file.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.yakugo.text.Script;

/**
 * A letter as it stands on a page; lengths in points, from the top left corner.
 *
 * @param text one character as a rule; more for a ligature
 * @param baseline the line that it stands on
 * @param size of its font
 */
record Glyph(String text, float left, float width, float baseline, float size, boolean bold) {
  private static final int WIDTH = UProperty.EAST_ASIAN_WIDTH;
  private static final int FULL = UCharacter.EastAsianWidth.FULLWIDTH;

  Glyph withText(String other) {
    return new Glyph(other, left, width, baseline, size, bold);
  }

  float right() {
    return left + width;
  }

  float middle() {
    return left + width / 2;
  }

  /** Whether it stands next below the other one, as in a vertical line. */
  boolean isBelow(Glyph other) {
    float down = baseline - other.baseline;
    return Math.abs(middle() - other.middle()) < size / 4 && down > size / 2 && down < 2 * size;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isJapanese() {
    int first = text.isEmpty() ? ' ' : text.codePointAt(0);
    return Script.isJapanese(first) || UCharacter.getIntPropertyValue(first, WIDTH) == FULL;
  }
}
