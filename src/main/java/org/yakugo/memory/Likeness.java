package org.yakugo.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How like two segments are, from 0 to 100, as the part of the work that a translator saves who
 * starts from the one to make the other. Another name, country or number costs little, since it is
 * only put in its place; another word costs by how much it says; order counts.
 */
final class Likeness {
  private static final int SAME = 100;

  /** Only capitals or punctuation differ. */
  private static final int SAME_LETTERS = 99;

  private static final int MOST_FOR_OTHERS = 98;

  /** Punctuation weighs so little that texts with the same letters are never less alike. */
  private static final double LEAST_OF_SAME_LETTERS = 0.4;

  /** Words that are there, but elsewhere, save some of the work. */
  private static final double SHARE_OF_ANY_ORDER = 0.35;

  private Likeness() {}

  /** As {@link #of}, as it is shown. */
  static int score(Segment a, Segment b) {
    return (int) Math.round(of(a, b));
  }

  static double of(Segment a, Segment b) {
    double whole = Math.max(a.weight(), b.weight());
    double ordered = whole == 0 ? 1 : 1 - cost(a, b) / whole;
    if (ordered >= LEAST_OF_SAME_LETTERS) {
      if (a.isPrintedLike(b)) {
        return SAME;
      }
      if (a.hasLettersOf(b)) {
        return SAME_LETTERS;
      }
    }
    double anyOrder = whole == 0 ? 0 : common(a.words(), b.words()) / whole;
    double likeness =
        (1 - SHARE_OF_ANY_ORDER) * ordered + SHARE_OF_ANY_ORDER * Math.max(ordered, anyOrder);
    return MOST_FOR_OTHERS * Math.max(0, likeness);
  }

  private static double cost(Segment a, Segment b) {
    double cost = cost(a.words(), b.words());
    return a.joined().size() == a.words().size() && b.joined().size() == b.words().size()
        ? cost
        : Math.min(cost, cost(a.joined(), b.joined()));
  }

  /** The cheapest way to change the one into the other by adding, dropping and replacing words. */
  private static double cost(List<Word> a, List<Word> b) {
    double[] row = new double[b.size() + 1];
    for (int j = 1; j <= b.size(); j++) {
      row[j] = row[j - 1] + b.get(j - 1).costOfAbsence();
    }
    for (Word word : a) {
      double diagonal = row[0];
      row[0] += word.costOfAbsence();
      for (int j = 1; j <= b.size(); j++) {
        Word other = b.get(j - 1);
        double change = diagonal + word.costOfChange(other);
        diagonal = row[j];
        double dropped = row[j] + word.costOfAbsence();
        double added = row[j - 1] + other.costOfAbsence();
        row[j] = Math.min(change, Math.min(dropped, added));
      }
    }
    return row[b.size()];
  }

  /** The weight of the words that both have, wherever they stand. */
  private static double common(List<Word> a, List<Word> b) {
    Map<String, Integer> left = new HashMap<>();
    a.forEach(word -> left.merge(word.form(), 1, Integer::sum));
    double weight = 0;
    for (Word word : b) {
      if (left.getOrDefault(word.form(), 0) > 0) {
        left.merge(word.form(), -1, Integer::sum);
        weight += word.weight();
      }
    }
    return weight;
  }
}
