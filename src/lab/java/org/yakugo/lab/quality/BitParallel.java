package org.yakugo.lab.quality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.memory.UnitTerms;

/**
 * The nearest texts by the exact edit distance of their words (of each two neighbouring characters,
 * in Japanese) to every one of them, sixty-four words of the question at once: the fastest plain
 * way to compare with all, after Myers (1999) and Hyyrö (2003). For one thread.
 */
public final class BitParallel {
  private static final int MOST = Long.SIZE;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] texts;
  private final boolean japanese;

  /** By the number of a word the places of the question where it stands. */
  private final long[] masks;

  /**
   * @param japanese which of their languages is compared
   */
  public BitParallel(List<TranslationUnit> units, boolean japanese) {
    this.japanese = japanese;
    this.texts =
        units.stream()
            .map(unit -> japanese ? unit.ja() : unit.en())
            .map(this::words)
            .map(
                words ->
                    words.stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                        .toArray())
            .toArray(int[][]::new);
    this.masks = new long[numbers.size()];
  }

  private List<String> words(String text) {
    return japanese ? UnitTerms.pairs(text) : UnitTerms.english(text);
  }

  /** The least distances, ascending; a question's words beyond sixty-four are left out. */
  public int[] match(String text, int max) {
    List<String> all = words(text);
    List<String> words = all.subList(0, Math.min(MOST, all.size()));
    int[] best = new int[max];
    Arrays.fill(best, Integer.MAX_VALUE);
    if (words.isEmpty()) {
      return best;
    }
    mark(words, true);
    for (int[] other : texts) {
      int distance = distance(words.size(), other);
      if (distance < best[max - 1]) {
        best[max - 1] = distance;
        Arrays.sort(best);
      }
    }
    mark(words, false);
    return best;
  }

  private void mark(List<String> words, boolean set) {
    for (int i = 0; i < words.size(); i++) {
      Integer number = numbers.get(words.get(i));
      if (number != null) {
        masks[number] = set ? masks[number] | 1L << i : 0;
      }
    }
  }

  /** Columns of the table of distances, each as the differences between its rows. */
  private int distance(int length, int[] other) {
    long last = 1L << length - 1;
    long up = -1;
    long down = 0;
    int distance = length;
    for (int word : other) {
      long same = masks[word];
      long diagonal = (same & up) + up ^ up | same | down;
      long right = down | ~(diagonal | up);
      long left = up & diagonal;
      distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = right << 1 | 1;
      up = left << 1 | ~(diagonal | right);
      down = right & diagonal;
    }
    return distance;
  }
}
