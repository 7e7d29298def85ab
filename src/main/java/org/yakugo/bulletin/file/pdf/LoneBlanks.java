package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blanks that are drawn apart from the letters before them, as LibreOffice draws those of another
 * font. Each belongs behind the letter that it follows on the page.
 */
final class LoneBlanks {
  /** So close behind the letter, in its size. */
  private static final float NEAR = 0.15f;

  /** The letters in the order of drawing, with every such blank behind its letter. */
  static List<Glyph> placed(List<Glyph> drawn) {
    Map<Glyph, Glyph> behind = new IdentityHashMap<>();
    List<Glyph> rest = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Glyph glyph = drawn.get(i);
      Glyph letter =
          glyph.isBlank() && (i == 0 || !isBehind(glyph, drawn.get(i - 1)))
              ? drawn.stream().filter(g -> isBehind(glyph, g)).findFirst().orElse(null)
              : null;
      if (letter == null || behind.putIfAbsent(letter, glyph) != null) {
        rest.add(glyph);
      }
    }
    List<Glyph> placed = new ArrayList<>();
    for (Glyph glyph : rest) {
      placed.add(glyph);
      if (behind.containsKey(glyph)) {
        placed.add(behind.get(glyph));
      }
    }
    return placed;
  }

  private static boolean isBehind(Glyph blank, Glyph letter) {
    return !letter.isBlank()
        && Math.abs(blank.baseline() - letter.baseline()) < NEAR * letter.size()
        && Math.abs(blank.left() - letter.right()) < NEAR * letter.size();
  }
}
