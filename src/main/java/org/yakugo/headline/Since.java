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
    boolean counted = before.isCount() || before.has(Tag.ADJECTIVE) && !before.has(Tag.PARTICIPLE);
    return units.get(i).is(WordClass.SPAN)
        && units.get(i).has(Tag.PLURAL)
        && !counted
        && (next.is("after") || next.is("before"));
  }

  /** {@code four days after}: how long after or before something; its preposition's index or -1. */
  public static int counted(List<Unit> units, int i, int end) {
    boolean span = i + 3 < end && units.get(i).isCount() && units.get(i + 1).is(WordClass.SPAN);
    return span && (units.get(i + 2).is("after") || units.get(i + 2).is("before")) ? i + 2 : -1;
  }
}
