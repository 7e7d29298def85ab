package org.yakugo.ministry;

import java.time.Duration;

/**
 * How long to try.
 *
 * @param rounds how often every node is tried
 * @param answer how long a node may take to answer
 * @param pause before the second round; each further one waits twice as long as the one before
 */
record Patience(int rounds, Duration answer, Duration pause) {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** Of a translator. */
  static final Patience QUESTION = new Patience(2, Duration.ofSeconds(2), Duration.ofMillis(50));

  /** Of who shares bulletins: a node that was lost is replaced within half a minute. */
  static final Patience LOADING = new Patience(8, Duration.ofSeconds(60), Duration.ofMillis(200));

  /** Before a round, counted from 0. */
  Duration before(int round) {
    Duration grown = pause.multipliedBy(1L << Math.max(0, round - 1));
    return round == 0 ? Duration.ZERO : grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
  }
}
