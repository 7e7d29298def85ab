package org.yakugo.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documents found that are among the best so far, and what others must reach. */
final class Hits {
  private final int max;
  private final List<Hit> hits = new ArrayList<>();
  private final Set<Integer> pairs = new HashSet<>();
  private final int[] pairsOf = new int[Likeness.SAME + 1];
  private int cut;
  private int atCutOrAbove;

  /**
   * @param max how many pairs are wanted
   * @param least the score that a pair must reach
   */
  Hits(int max, int least) {
    this.max = max;
    this.cut = least;
  }

  /**
   * A document.
   *
   * @param leaf the number of its segment of the index
   * @param pair a hash of its pair of texts
   */
  record Hit(int leaf, int document, int pair, Likeness likeness) {
    int score() {
      return likeness.score();
    }
  }

  /** The score that a document must have to count. */
  int cut() {
    return cut;
  }

  void add(Hit hit) {
    int score = hit.score();
    if (score < cut) {
      return;
    }
    hits.add(hit);
    if (pairs.add(hit.pair)) {
      pairsOf[score]++;
      atCutOrAbove++;
      while (atCutOrAbove - pairsOf[cut] >= max) {
        atCutOrAbove -= pairsOf[cut++];
      }
    }
  }

  /** All that count, in the order of the index. */
  List<Hit> best() {
    return hits.stream()
        .filter(hit -> hit.score() >= cut)
        .sorted(Comparator.comparingInt(Hit::leaf).thenComparingInt(Hit::document))
        .toList();
  }
}
