package org.yakugo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that are kept once they are found, since the same is asked often. When there are too many
 * all are forgotten. Safe for many threads.
 */
public final class Remembered<K, V> {
  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final int most;
  private final Function<K, V> finder;

  /**
   * @param finder whose answers never change
   */
  public Remembered(int most, Function<K, V> finder) {
    this.most = most;
    this.finder = finder;
  }

  public V of(K asked) {
    V answer = known.get(asked);
    if (answer != null) {
      return answer;
    }
    if (known.size() >= most) {
      known.clear();
    }
    return known.computeIfAbsent(asked, finder);
  }
}
