package org.yakugo.bulletin.file.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Letters that nobody writes within Japanese: control characters anywhere, signs and accented
 * letters of Latin-1 between two Japanese ones. Where there are many, a font's table of characters
 * is wrong.
 *
 * @param count how many there are
 * @param japanese how many Japanese letters
 * @param shown some of them
 */
record StrayLetters(int count, int japanese, String shown) {
  private static final int FEWEST = 5;
  private static final double MOST = 0.02;
  private static final int SHOWN = 4;

  /** Signs of Latin-1 that Japanese text has: currencies, degrees, paragraphs. */
  private static final String USUAL =
      "\u00A0\u00A3\u00A5\u00A7\u00A9\u00AE\u00B0\u00B1\u00B7\u00D7\u00F7\u00AD";

  static StrayLetters in(List<Page> pages) {
    int strays = 0;
    int japanese = 0;
    Set<String> shown = new LinkedHashSet<>();
    for (Page page : pages) {
      List<Glyph> glyphs = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
      for (int i = 0; i < glyphs.size(); i++) {
        Glyph glyph = glyphs.get(i);
        if (glyph.isJapanese()) {
          japanese++;
        } else if (isControl(glyph) || isForeign(glyph) && isWithinJapanese(glyphs, i)) {
          strays++;
          shown.add(
              isControl(glyph) ? "U+%04X".formatted(glyph.text().codePointAt(0)) : glyph.text());
        }
      }
    }
    return new StrayLetters(
        strays, japanese, shown.stream().limit(SHOWN).collect(Collectors.joining(" ")));
  }

  boolean areMany() {
    return count >= FEWEST && count > MOST * japanese;
  }

  private static boolean isControl(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  private static boolean isForeign(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return c > 0xA0 && c < 0x180 && USUAL.indexOf(c) < 0;
  }

  private static boolean isWithinJapanese(List<Glyph> glyphs, int i) {
    return i > 0
        && i + 1 < glyphs.size()
        && glyphs.get(i - 1).isJapanese()
        && glyphs.get(i + 1).isJapanese();
  }
}
