package org.yakugo.bulletin.file.pdf;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Initials that reach down over several lines: each belongs before the first of those lines. */
final class DropCaps {
  /** So much larger than the lines beside it is an initial. */
  private static final float LARGER = 1.6f;

  /** The lines begin so close behind it, in the size of their letters. */
  private static final float NEAR = 1.5f;

  /** The letters with every initial as one of the line that it opens, in the same order. */
  static List<Glyph> lowered(List<Glyph> drawn) {
    List<Run> runs = Run.of(drawn);
    Map<Glyph, Glyph> moved = new IdentityHashMap<>();
    for (Run initial : runs) {
      Glyph letter = initial.glyphs().getFirst();
      if (initial.length() == 1 && Character.isLetter(letter.text().codePointAt(0))) {
        List<Run> beside = runs.stream().filter(run -> opens(letter, run)).toList();
        if (beside.size() > 1) {
          Run first = beside.stream().min(Comparator.comparing(Run::baseline)).orElseThrow();
          moved.put(letter, before(first.glyphs().getFirst(), letter));
        }
      }
    }
    return drawn.stream().map(glyph -> moved.getOrDefault(glyph, glyph)).toList();
  }

  private static boolean opens(Glyph initial, Run run) {
    float size = run.size();
    return initial.size() > LARGER * size
        && run.left() > initial.middle()
        && run.left() - initial.right() < NEAR * size
        && run.baseline() < initial.baseline() + size / 4
        && run.baseline() > initial.baseline() - initial.size();
  }

  private static Glyph before(Glyph next, Glyph initial) {
    float width = Math.min(initial.width(), next.size() / 2);
    return new Glyph(
        initial.text(), next.left() - width, width, next.baseline(), next.size(), next.bold());
  }
}
