package org.yakugo.phrase;

import org.yakugo.headline.Unit;

/** {@code third}, {@code 16th}. */
public final class Ordinals {
  /** Which it is, from 1; 0 if the word is no ordinal. */
  public static int of(Unit unit) {
    if (unit.isAtom()) {
      return 0;
    }
    String word = unit.folded();
    return word.matches("\\d{1,3}(st|nd|rd|th)")
        ? Integer.parseInt(word.replaceAll("\\D", ""))
        : unit.readings().ordinal();
  }
}
