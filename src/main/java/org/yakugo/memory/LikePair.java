package org.yakugo.memory;

import java.util.Comparator;

/**
 * A pair of headlines that is like a text.
 *
 * @param score 0 to 100
 * @param share the part of the work that isn't saved, see {@link Likeness#share}
 * @param date of its newest print, in days since 1970; very early if it is unknown
 * @param bulletin of that print
 * @param uses how many prints there are
 * @param print where the newest lies
 */
record LikePair<T>(
    int score, double share, long date, String bulletin, int item, int uses, T print) {
  static final long NO_DATE = Long.MIN_VALUE;

  /** Of a pair's prints the one that is shown, however many were looked at before. */
  private static final Comparator<LikePair<?>> SHOWN_FIRST =
      Comparator.<LikePair<?>>comparingLong(LikePair::date)
          .reversed()
          .thenComparing(LikePair::share)
          .thenComparing(LikePair::bulletin, Comparator.reverseOrder())
          .thenComparing(LikePair::item);

  /** The likest, then the newest, then the most used, then the later bulletin, in its order. */
  static final Comparator<LikePair<?>> BEST_FIRST =
      Comparator.<LikePair<?>>comparingInt(LikePair::score)
          .thenComparing(LikePair::date)
          .thenComparing(LikePair::uses)
          .reversed()
          .thenComparing(SHOWN_FIRST);

  /** The same with another print of it; of two with other marks the liker alone counts. */
  LikePair<T> and(LikePair<T> other) {
    if (score != other.score) {
      return score > other.score ? this : other;
    }
    LikePair<T> newer = SHOWN_FIRST.compare(this, other) <= 0 ? this : other;
    int all = uses + other.uses;
    return new LikePair<>(
        score, newer.share, newer.date, newer.bulletin, newer.item, all, newer.print);
  }

  LikePair<T> withScore(int other) {
    return new LikePair<>(other, share, date, bulletin, item, uses, print);
  }
}
