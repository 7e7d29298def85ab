package org.yakugo.memory;

import java.util.Comparator;

/**
 * A pair of headlines that is like a text.
 *
 * @param score 0 to 100
 * @param hit its newest print
 * @param date of that, in days since 1970; very early if it is unknown
 * @param uses how many prints there are
 */
record LikePair(int score, Hits.Hit hit, long date, String bulletin, int item, int uses) {

  /** The likest, then the newest, then the most used, then the later bulletin, in its order. */
  static final Comparator<LikePair> BEST_FIRST =
      Comparator.comparingInt((LikePair pair) -> -pair.score)
          .thenComparing(pair -> pair.date, Comparator.reverseOrder())
          .thenComparing(pair -> -pair.uses)
          .thenComparing(pair -> pair.hit.likeness().share())
          .thenComparing(pair -> pair.bulletin, Comparator.reverseOrder())
          .thenComparing(pair -> pair.item);

  /** Of a pair's prints the one that is shown, however many were looked at before. */
  private static final Comparator<LikePair> SHOWN_FIRST =
      Comparator.comparing(LikePair::date, Comparator.reverseOrder())
          .thenComparing(pair -> pair.hit.likeness().share())
          .thenComparing(LikePair::bulletin, Comparator.reverseOrder())
          .thenComparing(LikePair::item);

  /** The same with another print of it; of two with other marks the liker alone counts. */
  LikePair and(LikePair other) {
    if (score != other.score) {
      return score > other.score ? this : other;
    }
    LikePair newer = SHOWN_FIRST.compare(this, other) <= 0 ? this : other;
    return new LikePair(
        score, newer.hit, newer.date, newer.bulletin, newer.item, uses + other.uses);
  }

  LikePair withScore(int other) {
    return new LikePair(other, hit, date, bulletin, item, uses);
  }
}
