package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.List;

/** Japanese set in vertical lines: letters drawn one below the other. */
final class VerticalLines {
  /**
   * The page without them.
   *
   * @param found takes what they say
   */
  static Page setApart(Page page, List<String> found) {
    List<Glyph> across = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      boolean goesOn = !line.isEmpty() && glyph.isJapanese() && glyph.isBelow(line.getLast());
      if (!goesOn) {
        end(line, across, found);
      }
      line.add(glyph);
    }
    end(line, across, found);
    return page.withGlyphs(across);
  }

  private static void end(List<Glyph> line, List<Glyph> across, List<String> found) {
    if (line.size() > 1) {
      StringBuilder text = new StringBuilder();
      line.forEach(glyph -> text.append(glyph.text()));
      found.add(text.toString());
    } else {
      across.addAll(line);
    }
    line.clear();
  }
}
