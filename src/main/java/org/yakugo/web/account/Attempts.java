package org.yakugo.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often somebody may try something within a time. */
public final class Attempts {
  /** So many names and addresses are remembered; more than that is an attack of its own. */
  private static final int MOST_REMEMBERED = 10_000;

  private final int most;
  private final Duration within;
  private final Map<String, Deque<Instant>> byWhom = new ConcurrentHashMap<>();

  public Attempts(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  /** Counts one, and tells whether it is still allowed. */
  public boolean allow(String whom) {
    if (byWhom.size() > MOST_REMEMBERED) {
      byWhom.clear();
    }
    Instant now = Instant.now();
    Deque<Instant> times = byWhom.computeIfAbsent(whom, w -> new ArrayDeque<>());
    synchronized (times) {
      while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(within))) {
        times.removeFirst();
      }
      if (times.size() >= most) {
        return false;
      }
      times.addLast(now);
      return true;
    }
  }

  /** It went well: what was counted is forgotten. */
  public void forget(String whom) {
    byWhom.remove(whom);
  }
}
