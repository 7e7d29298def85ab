package org.yakugo.headline;

import java.util.List;

/** How long after or before something: {@code four days after}, {@code months after}. */
public final class Since {
  private Since() {}

  /** {@code months after}, {@code hours before}: without a number. */
  public static boolean isSpan(List<Unit> units, int i, int end) {
    if (i + 1 >= end) {
      return false;
    }
    Unit next = units.get(i + 1);
    Unit before = units.get(Math.max(0, i - 1));
    boolean counted = before.isCount() || before.has(Tag.ADJECTIVE) && !before.readings().isVerb();
    return units.get(i).is(WordClass.SPAN)
        && units.get(i).has(Tag.PLURAL)
        && !counted
        && (next.is("after") || next.is("before"));
  }

  /** Whether it says there how long after or before something, with a number or without one. */
  public static boolean begins(List<Unit> units, int i, int end) {
    return isSpan(units, i, end) || counted(units, i, end) > 0;
  }

  private static boolean isSince(List<Unit> units, int at, int end) {
    Unit unit = units.get(at);
    Unit next = units.get(at + 1);
    return unit.is("after")
        || unit.is("before")
        || unit.is("ahead") && next.is("of") && at + 2 < end
        || unit.is("behind") && next.is(WordClass.COURSE);
  }

  /**
   * {@code four days after}, {@code a month behind schedule}: how long after or before something;
   * its preposition's index or -1.
   */
  public static int counted(List<Unit> units, int i, int end) {
    boolean span = i + 3 < end && units.get(i).isCount() && units.get(i + 1).is(WordClass.SPAN);
    return span && isSince(units, i + 2, end) ? i + 2 : -1;
  }
}
