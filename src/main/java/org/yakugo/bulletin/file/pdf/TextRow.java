package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs that stand on one base line, from left to right; raised and lowered small ones with them.
 */
record TextRow(List<Run> runs) {

  /** What is so much smaller than its neighbour may be raised, lowered, or ruby. */
  static final float SMALL = 0.8f;

  /** Runs of one row stand so close to its base line, in sizes of the row's letters. */
  private static final float LEVEL = 0.25f;

  /** Small ones, as th in 5th, so close. */
  private static final float RAISED = 0.5f;

  /** From the top down. */
  static List<TextRow> of(List<Run> runs) {
    List<Run> bySize = new ArrayList<>(runs);
    bySize.sort(Comparator.comparingDouble(Run::size).reversed());
    List<List<Run>> rows = new ArrayList<>();
    for (Run run : bySize) {
      List<Run> nearest = null;
      float distance = Float.MAX_VALUE;
      for (List<Run> row : rows) {
        Run first = row.getFirst();
        float off = Math.abs(run.baseline() - first.baseline());
        boolean isSmall = run.size() <= SMALL * first.size() && touches(run, row);
        if (off <= (isSmall ? RAISED : LEVEL) * first.size() && off < distance) {
          nearest = row;
          distance = off;
        }
      }
      if (nearest == null) {
        rows.add(new ArrayList<>(List.of(run)));
      } else {
        nearest.add(run);
      }
    }
    return rows.stream()
        .sorted(Comparator.comparingDouble(row -> row.getFirst().baseline()))
        .map(row -> new TextRow(sorted(row)))
        .toList();
  }

  private static boolean touches(Run small, List<Run> row) {
    return row.stream()
        .anyMatch(
            run ->
                small.left() <= run.right() + run.size() / 2
                    && run.left() <= small.right() + run.size() / 2);
  }

  private static List<Run> sorted(List<Run> row) {
    return row.stream().sorted(Comparator.comparingDouble(Run::left)).toList();
  }

  /** The base line of its largest letters. */
  float baseline() {
    return runs.stream().max(Comparator.comparingDouble(Run::size)).orElseThrow().baseline();
  }

  float size() {
    return (float) runs.stream().mapToDouble(Run::size).max().orElse(0);
  }

  float left() {
    return runs.getFirst().left();
  }

  float right() {
    return (float) runs.stream().mapToDouble(Run::right).max().orElse(0);
  }

  /** How wide its first word is. */
  float firstWord() {
    return runs.getFirst().glyphs().stream()
            .takeWhile(glyph -> !glyph.isBlank())
            .reduce(left(), (end, glyph) -> glyph.right(), (end, later) -> later)
        - left();
  }

  long length() {
    return runs.stream().mapToLong(Run::length).sum();
  }

  /** Whether more of its letters are Japanese than not. */
  boolean isJapanese() {
    long japanese =
        runs.stream().flatMap(run -> run.glyphs().stream()).filter(Glyph::isJapanese).count();
    return japanese * 2 > length();
  }
}
