package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;

/**
 * Which units of a headline are rendered, as bits: bit i for unit i. Headlines of more than {@link
 * #MOST} units aren't drafted.
 */
public final class Coverage {
  /** Units that the bits of a number can stand for. */
  public static final int MOST = 64;

  /** The units from one index to another. */
  public static long of(int from, int end) {
    long bits = 0;
    for (int i = from; i < Math.min(end, MOST); i++) {
      bits |= 1L << i;
    }
    return bits;
  }

  /**
   * Those of some units that a draft mustn't lose: names, numbers and words that mean something.
   */
  public static long content(List<Unit> units, int from, int end) {
    long bits = 0;
    for (int i = from; i < Math.min(end, MOST); i++) {
      bits |= isContent(units.get(i)) ? 1L << i : 0;
    }
    return bits;
  }

  /** Whether a draft mustn't lose it. */
  public static boolean isContent(Unit unit) {
    if (unit.isAtom() || unit.isDigits() || unit.is("no") || unit.is("not") || unit.is("n't")) {
      return true;
    }
    if (!unit.isWord() || unit.isPossessive() || unit.is(WordClass.AUXILIARY)) {
      return false;
    }
    return !unit.isPreposition()
        && !unit.isDeterminer()
        && !unit.has(Tag.PRONOUN)
        && !unit.has(Tag.CONJUNCTION);
  }

  /** The stretches of units that the bits stand for, each as {from, end}. */
  public static List<int[]> runs(long bits) {
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      if ((bits >> i & 1) == 1) {
        int[] last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last[1] == i) {
          last[1]++;
        } else {
          runs.add(new int[] {i, i + 1});
        }
      }
    }
    return runs;
  }
}
