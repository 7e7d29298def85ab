package org.yakugo.name.sound;

/**
 * The best ways to read a word's first letters, best first, at most so many. Two ways to the same
 * katakana that differ only in how the letters were cut are one, with their probabilities added.
 */
final class Beam {
  private final Way[] ways;
  private final double margin;
  private int size;

  /**
   * @param margin ways of a score lower than the best's by more are given up
   */
  Beam(int width, double margin) {
    this.ways = new Way[width];
    this.margin = margin;
  }

  int size() {
    return size;
  }

  Way get(int index) {
    return ways[index];
  }

  /** Whether a way of this score would get in. */
  boolean admits(double score) {
    return size == 0
        || score > ways[0].score() - margin
            && (size < ways.length || score > ways[size - 1].score());
  }

  void offer(Way way) {
    Way entering = way;
    int hole = -1;
    for (int i = 0; i < size; i++) {
      if (ways[i].kana() == way.kana() && ways[i].state() == way.state()) {
        double sum = sum(ways[i].score(), way.score());
        entering = (way.score() > ways[i].score() ? way : ways[i]).withScore(sum);
        hole = i;
        break;
      }
    }
    if (hole < 0) {
      hole = size < ways.length ? size++ : size - 1;
    }
    while (hole > 0 && ways[hole - 1].score() < entering.score()) {
      ways[hole] = ways[hole - 1];
      hole--;
    }
    ways[hole] = entering;
  }

  /** Logarithm of the sum of two probabilities given by their logarithms. */
  static double sum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low < high - 30 ? high : high + Math.log1p(Math.exp(low - high));
  }
}
