package org.yakugo.fuzz;

/** {@link Fuzzing} as long as {@code mvn -Pfuzz} says, each time with other changes. */
final class LongFuzz extends Fuzzing {}
