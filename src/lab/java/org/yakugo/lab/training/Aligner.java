package org.yakugo.lab.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.name.sound.SoundUnit;

/**
 * Learns by expectation maximisation which letters sound as which morae from pairs of whole words,
 * and cuts the pairs into units accordingly.
 *
 * <p>Likelihood alone prefers few big units, which say little about words not seen. So a unit of
 * size n (letters or morae, whichever are more) weighs p<sup>1 + 0.3(n-1)</sup>. Of the exponents 0
 * to 1 tried on words.dev.tsv, 0.2 to 0.4 gave the most exact renderings.
 */
final class Aligner {
  /** Shapes of units as {letters, morae}. */
  private static final int[][] SHAPES = {
    {1, 0}, {2, 0}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {1, 2}, {2, 2}, {1, 3}
  };

  private static final double SIZE_EXPONENT = 0.3;
  private static final double FIRST_GUESS = 1e-3;

  /** A pair cut into units, with the mean logarithm a letter or mora. */
  record Alignment(WordPair pair, List<SoundUnit> units, double likelihood) {}

  /** By letters, then by morae: units themselves share too many hashes. */
  private final Map<String, Map<List<String>, Integer>> numbers = new HashMap<>();

  private final List<Integer> sizes = new ArrayList<>();
  private double[] weights;

  /** Learns from the pairs in so many rounds; ten are enough to settle. */
  Aligner(List<WordPair> pairs, int rounds) {
    List<int[]> lattices = new ArrayList<>(pairs.size());
    for (WordPair pair : pairs) {
      lattices.add(lattice(pair, true));
    }
    weights = new double[sizes.size()];
    Arrays.fill(weights, FIRST_GUESS);
    for (int round = 0; round < rounds; round++) {
      double[] expected = new double[weights.length];
      for (int p = 0; p < lattices.size(); p++) {
        count(pairs.get(p), lattices.get(p), expected);
      }
      double sum = Arrays.stream(expected).sum();
      for (int u = 0; u < weights.length; u++) {
        weights[u] = Math.pow(expected[u] / sum, 1 + SIZE_EXPONENT * (sizes.get(u) - 1));
      }
    }
  }

  /** The unit's number for each place in the word, place in the katakana, and shape; or -1. */
  private int[] lattice(WordPair pair, boolean learn) {
    int n = pair.latin().length();
    int m = pair.morae().size();
    int[] cells = new int[(n + 1) * (m + 1) * SHAPES.length];
    Arrays.fill(cells, -1);
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        for (int s = 0; s < SHAPES.length; s++) {
          int a = i + SHAPES[s][0];
          int b = j + SHAPES[s][1];
          if (a <= n && b <= m) {
            cells[(i * (m + 1) + j) * SHAPES.length + s] =
                number(pair.latin().substring(i, a), pair.morae().subList(j, b), learn);
          }
        }
      }
    }
    return cells;
  }

  private int number(String letters, List<String> morae, boolean learn) {
    Map<List<String>, Integer> known = numbers.computeIfAbsent(letters, l -> new HashMap<>());
    Integer number = known.get(morae);
    if (number == null && learn) {
      number = sizes.size();
      known.put(List.copyOf(morae), number);
      sizes.add(Math.max(letters.length(), morae.size()));
    }
    return number == null ? -1 : number;
  }

  private void count(WordPair pair, int[] cells, double[] expected) {
    int row = pair.morae().size() + 1;
    int last = pair.latin().length() * row + row - 1;
    double[] forward = new double[last + 1];
    double[] backward = new double[last + 1];
    forward[0] = 1;
    backward[last] = 1;
    for (int c = 0; c < last; c++) {
      for (int s = 0; s < SHAPES.length && forward[c] > 0; s++) {
        int unit = cells[c * SHAPES.length + s];
        if (unit >= 0) {
          forward[c + SHAPES[s][0] * row + SHAPES[s][1]] += forward[c] * weights[unit];
        }
      }
    }
    double total = forward[last];
    if (total <= 0) {
      return;
    }
    for (int c = last - 1; c >= 0; c--) {
      for (int s = 0; s < SHAPES.length; s++) {
        int unit = cells[c * SHAPES.length + s];
        if (unit >= 0) {
          double onward = weights[unit] * backward[c + SHAPES[s][0] * row + SHAPES[s][1]];
          backward[c] += onward;
          expected[unit] += forward[c] * onward / total;
        }
      }
    }
  }

  /** The likeliest way to cut a pair; null if there is none. */
  Alignment align(WordPair pair) {
    int row = pair.morae().size() + 1;
    int last = pair.latin().length() * row + row - 1;
    int[] cells = lattice(pair, false);
    double[] best = new double[last + 1];
    int[] shape = new int[last + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int c = 0; c < last; c++) {
      for (int s = 0; s < SHAPES.length && best[c] > Double.NEGATIVE_INFINITY; s++) {
        int unit = cells[c * SHAPES.length + s];
        if (unit >= 0 && weights[unit] > 0) {
          int to = c + SHAPES[s][0] * row + SHAPES[s][1];
          double score = best[c] + Math.log(weights[unit]);
          if (score > best[to]) {
            best[to] = score;
            shape[to] = s;
          }
        }
      }
    }
    if (best[last] == Double.NEGATIVE_INFINITY) {
      return null;
    }
    List<SoundUnit> units = new ArrayList<>();
    for (int i = pair.latin().length(), j = row - 1; i > 0 || j > 0; ) {
      int[] s = SHAPES[shape[i * row + j]];
      units.add(
          new SoundUnit(pair.latin().substring(i - s[0], i), pair.morae().subList(j - s[1], j)));
      i -= s[0];
      j -= s[1];
    }
    double likelihood = best[last] / Math.max(pair.latin().length(), row - 1);
    return new Alignment(pair, units.reversed(), likelihood);
  }
}
