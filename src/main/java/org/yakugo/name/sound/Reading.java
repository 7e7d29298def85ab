package org.yakugo.name.sound;

import java.util.List;

/**
 * A way to render a word.
 *
 * @param kana the katakana
 * @param logarithm of its probability among the readings of the word, not calibrated
 * @param units of its likeliest derivation
 */
public record Reading(String kana, double logarithm, List<SoundUnit> units) {
  public Reading {
    units = List.copyOf(units);
  }
}
