package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters drawn one after the other on one base line, without a wide space between them.
 *
 * @param size of the largest
 */
record Run(List<Glyph> glyphs, float size) {

  /** In sizes of the letters: a wider space may be one between columns. */
  static final float WIDE = 0.8f;

  /** Letters of one run may stand so far off its base line, in their size. */
  private static final float LEVEL = 0.1f;

  /** Letters may be drawn so far over the one before, as marks and italics are. */
  private static final float OVERLAP = 0.6f;

  /** In the order of drawing. Blanks at the ends are no part of a run. */
  static List<Run> of(List<Glyph> drawn) {
    List<Run> runs = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : drawn) {
      if (last != null && !follows(last, glyph)) {
        addTrimmed(current, runs);
        current = new ArrayList<>();
      }
      current.add(glyph);
      last = glyph;
    }
    addTrimmed(current, runs);
    return runs;
  }

  private static boolean follows(Glyph last, Glyph next) {
    float size = Math.max(last.size(), next.size());
    float gap = next.left() - last.right();
    return Math.abs(next.baseline() - last.baseline()) <= LEVEL * size
        && Math.min(last.size(), next.size()) >= TextRow.SMALL * size
        && gap >= -OVERLAP * size
        && gap <= WIDE * size;
  }

  private static void addTrimmed(List<Glyph> glyphs, List<Run> runs) {
    int from = 0;
    int to = glyphs.size();
    while (from < to && glyphs.get(from).isBlank()) {
      from++;
    }
    while (to > from && glyphs.get(to - 1).isBlank()) {
      to--;
    }
    if (from < to) {
      // One blank is kept: some programs end a line with it where a word ends too.
      List<Glyph> kept = List.copyOf(glyphs.subList(from, Math.min(to + 1, glyphs.size())));
      runs.add(new Run(kept, (float) kept.stream().mapToDouble(Glyph::size).max().orElse(0)));
    }
  }

  float left() {
    return glyphs.getFirst().left();
  }

  float right() {
    Glyph last = glyphs.getLast();
    return last.isBlank() && glyphs.size() > 1
        ? glyphs.get(glyphs.size() - 2).right()
        : last.right();
  }

  float baseline() {
    return glyphs.getFirst().baseline();
  }

  /** What it says, without blanks at its ends. */
  String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString().strip();
  }

  /** Letters that are not blank. */
  long length() {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
  }
}
