package org.yakugo.desk;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made last of something, for as long as it is asked of the same: a decision changes few
 * of the things that answers are made from. Safe for many threads.
 *
 * @param <K> tells by {@code equals} whether it is the same
 */
final class Last<K, T> {
  private @Nullable K key;
  private @Nullable T made;

  /** What was made of this key, or is made now. */
  synchronized T of(K wanted, Function<K, T> maker) {
    T known = made;
    if (known == null || !wanted.equals(key)) {
      known = maker.apply(wanted);
      key = wanted;
      made = known;
    }
    return known;
  }
}
