package org.yakugo.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** {@link Fuzzing} as long as {@code mvn -Pfuzz} says, each time with other changes. */
final class LongFuzz extends Fuzzing {
  @Override
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }
}
