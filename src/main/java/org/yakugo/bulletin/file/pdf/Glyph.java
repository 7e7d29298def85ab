package org.yakugo.bulletin.file.pdf;

import org.yakugo.text.Script;

/**
 * A letter as it stands on a page; lengths in points, from the top left corner.
 *
 * @param text one character as a rule; more for a ligature
 * @param baseline the line that it stands on
 * @param size of its font
 */
record Glyph(String text, float left, float width, float baseline, float size, boolean bold) {

  float right() {
    return left + width;
  }

  float middle() {
    return left + width / 2;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isJapanese() {
    return !text.isEmpty() && Script.isJapanese(text.codePointAt(0));
  }
}
