package org.yakugo.draft;

import java.util.List;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.phrase.Coverage;
import org.yakugo.phrase.Wording;

/** Keeps in a draft what nothing in it renders: as English words behind it, each an open slot. */
final class Kept {
  /** What a way to compose loses for a word that it has no place for. */
  static final double LOST = 1.5;

  /**
   * @param content units that have to be in it: bit i for unit i
   */
  static Wording whole(Wording composed, long content, List<Unit> units) {
    Wording whole = composed;
    for (int[] run : Coverage.runs(content & ~composed.rendered())) {
      String english = Units.text(units, run[0], run[1]);
      whole = whole.then("、").then(Wording.open(english)).covering(run[0], run[1]);
    }
    return whole.as(composed.use());
  }
}
