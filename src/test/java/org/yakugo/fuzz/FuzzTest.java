package org.yakugo.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.PropertyDefaults;

/** A little of {@link Fuzzing} at every build, the same each time; {@code mvn -Pfuzz} does more. */
@PropertyDefaults(tries = 30)
final class FuzzTest extends Fuzzing {
  @Override
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 29);
  }
}
