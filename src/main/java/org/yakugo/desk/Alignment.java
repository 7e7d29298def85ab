package org.yakugo.desk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yakugo.corpus.Snapshot;
import org.yakugo.past.AligningRules;
import org.yakugo.past.Past;
import org.yakugo.past.PastIndex;

/**
 * Keeps the past of a desk aligned. After a decision about a long past nobody waits until that is
 * aligned by it: the past as it was answers meanwhile, and the decision itself holds at once.
 */
final class Alignment implements AutoCloseable {

  /** So many items are soon looked through. */
  static final int FEW = 2_000;

  /** Among more concepts it takes long to tell what a decision touches. */
  private static final int FEW_CONCEPTS = 20_000;

  /** Decisions come in rows, and whoever took one asks at once: the processors are theirs first. */
  private static final Duration REST = Duration.ofMillis(500);

  private final PastIndex index;
  private final int few;
  private final ScheduledExecutorService beside =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("alignment").factory());

  /** What was aligned last, and by what. */
  private record Aligned(Snapshot corpus, AligningRules rules, Past past) {
    boolean is(Snapshot other, AligningRules wanted) {
      return corpus == other
          && rules.version().equals(wanted.version())
          && rules.terms().equals(wanted.terms());
    }

    /** Whether it differs by terms alone. */
    boolean isNear(Snapshot other, AligningRules wanted) {
      return corpus == other && rules.version().equals(wanted.version());
    }
  }

  private volatile @Nullable Aligned latest;
  private volatile @Nullable AligningRules wanted;
  private volatile boolean caughtUp;

  /**
   * @param few so many items are aligned at once, as a rule {@link #FEW}
   */
  Alignment(PastIndex index, int few) {
    this.index = index;
    this.few = few;
  }

  /** The past of a corpus, aligned by these rules, or by those before them if it is long. */
  Past of(Snapshot corpus, AligningRules rules) {
    Aligned known = latest;
    if (known != null && known.is(corpus, rules)) {
      return known.past();
    }
    if (known != null && known.isNear(corpus, rules) && takesLong(corpus, rules)) {
      wanted = rules;
      beside.schedule(() -> catchUp(corpus, rules), REST.toMillis(), TimeUnit.MILLISECONDS);
      return known.past();
    }
    return align(corpus, rules);
  }

  private boolean takesLong(Snapshot corpus, AligningRules rules) {
    return corpus.items() > few || rules.glossary().concepts().size() > FEW_CONCEPTS;
  }

  /** Unless something else was decided meanwhile. */
  private void catchUp(Snapshot corpus, AligningRules rules) {
    if (wanted == rules) {
      align(corpus, rules);
      caughtUp = true;
    }
  }

  private synchronized Past align(Snapshot corpus, AligningRules rules) {
    Aligned known = latest;
    if (known == null || !known.is(corpus, rules)) {
      known = new Aligned(corpus, rules, index.of(corpus, rules));
      latest = known;
    }
    return known.past();
  }

  /** Whether the past has caught up with what was decided since {@link #takeNotice}. */
  boolean hasCaughtUp() {
    return caughtUp;
  }

  /** The same, and from now on no more. */
  boolean takeNotice() {
    boolean has = caughtUp;
    caughtUp = false;
    return has;
  }

  @Override
  public void close() {
    beside.shutdownNow();
  }
}
