package org.yakugo.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may try something within a time. */
public final class Attempts {
  /** So many names and addresses are remembered; more than that is an attack of its own. */
  private static final int MOST_REMEMBERED = 10_000;

  private final int most;
  private final Duration within;

  /** Who tried last stands last, so that what is over is found without going through all. */
  private final Map<String, Deque<Instant>> byWhom = new LinkedHashMap<>(16, 0.75f, true);

  public Attempts(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  /**
   * Counts one, and tells whether it is still allowed. Where too many have tried of late, nobody
   * new is: were they forgotten, whoever sends many names could begin anew.
   */
  public synchronized boolean allow(String whom) {
    Instant now = Instant.now();
    Iterator<Deque<Instant>> eldest = byWhom.values().iterator();
    while (eldest.hasNext() && isOver(eldest.next().getLast(), now)) {
      eldest.remove();
    }
    if (byWhom.size() >= MOST_REMEMBERED && !byWhom.containsKey(whom)) {
      return false;
    }
    Deque<Instant> times = byWhom.computeIfAbsent(whom, w -> new ArrayDeque<>());
    while (!times.isEmpty() && isOver(times.getFirst(), now)) {
      times.removeFirst();
    }
    if (times.size() >= most) {
      return false;
    }
    times.addLast(now);
    return true;
  }

  private boolean isOver(Instant time, Instant now) {
    return time.isBefore(now.minus(within));
  }

  /** It went well: what was counted is forgotten. */
  public synchronized void forget(String whom) {
    byWhom.remove(whom);
  }
}
