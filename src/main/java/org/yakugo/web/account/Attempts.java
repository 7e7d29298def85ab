package org.yakugo.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often somebody may try something within a time. */
public final class Attempts {
  /** So many names and addresses are remembered; more than that is an attack of its own. */
  private static final int MOST_REMEMBERED = 10_000;

  private final int most;
  private final Duration within;
  private final Map<String, Deque<Instant>> byWhom = new HashMap<>();

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
    if (byWhom.size() >= MOST_REMEMBERED && !byWhom.containsKey(whom)) {
      byWhom.values().removeIf(times -> isOver(times.getLast(), now));
      if (byWhom.size() >= MOST_REMEMBERED) {
        return false;
      }
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
