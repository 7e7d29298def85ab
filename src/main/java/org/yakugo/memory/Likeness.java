package org.yakugo.memory;

import org.yakugo.text.Normalization;

/**
 * How like two texts are, from 0 to 100, as the part of the work that a translator saves who starts
 * from the one to make the other. Another name, country or number costs little, since it is only
 * put in its place; a small word costs less than another, and punctuation least; order counts.
 *
 * <p>The cost is that of the cheapest way to change the one's words into the other's by adding,
 * dropping and replacing. A word added or dropped costs its weight, a word replaced by another the
 * weight of the heavier less what {@link #saved} says. In any such way, then, the words of the
 * heavier text that are replaced cost at least their weight less what is saved, the others at least
 * their weight; so the cost is at least {@code whole - savings}, where {@code whole} is the weight
 * of the heavier text, and the likeness at most {@code savings / whole}. {@link Asked} bounds the
 * savings without an order of words. Where only punctuation differs the likeness is at least {@link
 * #MOST_FOR_OTHERS}; so bounds take all punctuation of the text that is asked for saved, and that
 * of the other for nothing.
 *
 * @param cost of making one text of the other
 * @param whole the weight of the heavier
 * @param sameWords whether they differ in punctuation at most
 */
record Likeness(int cost, int whole, boolean sameWords) {
  static final int SAME = 100;

  /** Only capitals or punctuation differ. */
  private static final int SAME_LETTERS = 99;

  static final int MOST_FOR_OTHERS = 98;

  /** The part of a word that its other ending saves: 4 of 5. */
  private static final int SAVED_BY_STEM = 4;

  private static final int OF_STEM = 5;

  /** How like two texts in a language are. */
  static int score(String a, String b, Side language) {
    Likeness likeness = of(language.segment(a), language.segment(b));
    return likeness.sameWords ? score(a, b) : likeness.score();
  }

  static Likeness of(Segment a, Segment b) {
    return of(a, b, 0);
  }

  /**
   * How like two texts are.
   *
   * @param least a score; what doesn't reach it may seem even less like
   */
  static Likeness of(Segment a, Segment b, int least) {
    int whole = Math.max(a.weight(), b.weight());
    boolean sameWords = haveSameWords(a.words(), b.words());
    int most = least == 0 || sameWords ? whole : whole - savedFor(least, whole);
    return new Likeness(cost(a.words(), b.words(), most), whole, sameWords);
  }

  private static boolean haveSameWords(long[] a, long[] b) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < a.length && WordCode.isMark(a[i])) {
        i++;
      }
      while (j < b.length && WordCode.isMark(b[j])) {
        j++;
      }
      if (i == a.length || j == b.length) {
        return i == a.length && j == b.length;
      }
      if (!WordCode.sameForm(a[i++], b[j++])) {
        return false;
      }
    }
  }

  /** The score; if their words are the same, the texts themselves may tell of a higher one. */
  int score() {
    return sameWords ? MOST_FOR_OTHERS : score(whole - cost, whole);
  }

  /** The cost as a share of the whole. */
  double share() {
    return whole == 0 ? 0 : (double) cost / whole;
  }

  /** How like texts are whose words are the same. */
  static int score(String a, String b) {
    if (Normalization.PRINTED.same(a, b)) {
      return SAME;
    }
    return letters(a).equals(letters(b)) ? SAME_LETTERS : MOST_FOR_OTHERS;
  }

  /** How like texts are of which so much of the whole is saved, or at most if that is a bound. */
  static int score(int saved, int whole) {
    return (int)
        ((2L * MOST_FOR_OTHERS * Math.clamp(saved, 0, whole) + whole) / (2L * Math.max(1, whole)));
  }

  /** What must be saved at least for a score. */
  static int savedFor(int score, int whole) {
    return (int) Math.ceilDiv((2L * score - 1) * whole, 2L * MOST_FOR_OTHERS);
  }

  /** The heaviest whole of which so much is enough for a score. */
  static long wholeFor(int score, int saved) {
    return 2L * MOST_FOR_OTHERS * saved / (2L * score - 1);
  }

  /**
   * The cheapest way to change the one into the other.
   *
   * @param most what it may cost; what costs more is given as any number above
   */
  private static int cost(long[] a, long[] b, int most) {
    int[] weights = new int[b.length];
    int[] row = new int[b.length + 1];
    for (int j = 0; j < b.length; j++) {
      weights[j] = WordCode.kind(b[j]).weight();
      row[j + 1] = row[j] + weights[j];
    }
    for (long word : a) {
      int weight = WordCode.kind(word).weight();
      int diagonal = row[0];
      int left = diagonal + weight;
      int least = left;
      row[0] = left;
      for (int j = 0; j < b.length; j++) {
        int change = diagonal + Math.max(weight, weights[j]) - saved(word, b[j]);
        diagonal = row[j + 1];
        left = Math.min(change, Math.min(diagonal + weight, left + weights[j]));
        row[j + 1] = left;
        least = Math.min(least, left);
      }
      if (least > most) {
        return least;
      }
    }
    return row[b.length];
  }

  /** What a word saves when another takes its place. */
  private static int saved(long a, long b) {
    WordKind one = WordCode.kind(a);
    WordKind other = WordCode.kind(b);
    if (WordCode.stem(a) == WordCode.stem(b)) {
      int all = savedByStem(one, other);
      return WordCode.sameForm(a, b) ? all : all * SAVED_BY_STEM / OF_STEM;
    }
    return one == other ? one.saved() : 0;
  }

  /** What a word saves at most when one with its stem takes its place. */
  static int savedByStem(WordKind one, WordKind other) {
    return Math.max(one.weight(), other.weight());
  }

  private static String letters(String text) {
    String printed = Normalization.PRINTED.apply(text);
    StringBuilder letters = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      if (Character.isLetterOrDigit(printed.charAt(i))) {
        letters.append(Character.toLowerCase(printed.charAt(i)));
      }
    }
    return letters.toString();
  }
}
