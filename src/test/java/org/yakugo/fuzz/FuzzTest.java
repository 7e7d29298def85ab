package org.yakugo.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.PropertyDefaults;

/** A little of {@link Fuzzing} at every build, the same each time; {@code mvn -Pfuzz} does more. */
@PropertyDefaults(tries = 30)
final class FuzzTest extends Fuzzing {
  @Override
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 29);
  }

  /** A name was looked up from each of its letters on. */
  @Example
  void nameWithoutEnd() {
    survives(() -> suggest("FM of Georgia Maka Botchori" + "shvii".repeat(4_000)));
  }
}
