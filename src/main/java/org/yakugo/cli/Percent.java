package org.yakugo.cli;

/** Probabilities as people read them. */
final class Percent {
  /** {@code 7 %} of 0.07, as wide as {@code 99 %}. */
  static String of(double probability) {
    return "%3d %%".formatted(Math.round(probability * 100));
  }
}
