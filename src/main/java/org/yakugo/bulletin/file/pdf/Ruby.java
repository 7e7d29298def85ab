package org.yakugo.bulletin.file.pdf;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yakugo.text.Script;

/** The small kana over kanji that say how those are read. They are no part of the text. */
final class Ruby {
  private static final float LARGEST = 0.65f;

  /** How far its base line lies over that of the letters below, in their size. */
  private static final float LOWEST = 0.6f;

  private static final float HIGHEST = 1.6f;

  /** The letters without those that are ruby, in the same order. */
  static List<Glyph> setApart(List<Glyph> drawn) {
    List<Run> runs = Run.of(drawn);
    Set<Glyph> ruby = Collections.newSetFromMap(new IdentityHashMap<>());
    runs.stream()
        .filter(run -> isKana(run) && runs.stream().anyMatch(base -> isOver(run, base)))
        .map(Run::glyphs)
        .forEach((Collection<Glyph> glyphs) -> ruby.addAll(glyphs));
    return drawn.stream().filter(glyph -> !ruby.contains(glyph)).toList();
  }

  private static boolean isKana(Run run) {
    return run.glyphs().stream()
        .filter(glyph -> !glyph.isBlank())
        .map(glyph -> glyph.text().codePointAt(0))
        .allMatch(c -> Script.isHiragana(c) || Script.isKatakana(c) || c == '・');
  }

  private static boolean isOver(Run small, Run base) {
    float rise = base.baseline() - small.baseline();
    float middle = (small.left() + small.right()) / 2;
    return small.size() <= LARGEST * base.size()
        && rise >= LOWEST * base.size()
        && rise <= HIGHEST * base.size()
        && middle > base.left() - small.size()
        && middle < base.right() + small.size();
  }
}
