package org.yakugo.lab.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.memory.UnitTerms;

/** The nearest segments by the exact edit distance of their terms to every one of them. */
final class BruteForce {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] segments;

  BruteForce(List<TranslationUnit> units, boolean japanese) {
    this.segments =
        units.stream()
            .map(unit -> numbered(japanese ? unit.ja() : unit.en()))
            .toArray(int[][]::new);
  }

  private int[] numbered(String text) {
    return UnitTerms.asked(text).stream()
        .mapToInt(term -> numbers.computeIfAbsent(term, t -> numbers.size()))
        .toArray();
  }

  /** The least distances, ascending. */
  int[] match(String text, int max) {
    int[] asked = numbered(text);
    int[] best = new int[max];
    Arrays.fill(best, Integer.MAX_VALUE);
    for (int[] segment : segments) {
      int distance = distance(asked, segment);
      if (distance < best[max - 1]) {
        best[max - 1] = distance;
        Arrays.sort(best);
      }
    }
    return best;
  }

  private static int distance(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0]++;
      for (int j = 1; j <= b.length; j++) {
        int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length];
  }
}
