package org.yakugo.headline;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a pronoun tells of the noun before it: {@code quake that killed 12}. */
public final class Relative {
  private static final Set<String> PRONOUNS = Set.of("who", "which", "that");

  private Relative() {}

  /** Whether one begins there: the pronoun is the subject of what follows. */
  public static boolean at(List<Unit> units, int i, int end) {
    if (i == 0 || i + 1 >= end || !units.get(i).isOneOf(PRONOUNS)) {
      return false;
    }
    Unit before = units.get(i - 1);
    Readings next = units.get(i + 1).readings();
    boolean verb = !units.get(i).is("that") || !next.isNoun() || hasObject(units, i + 2, end);
    return verb && next.isFinite() && (before.isAtom() || before.readings().isNoun());
  }

  /** {@code law that bans strikes (passed)}, but {@code claim that bans hurt economy}. */
  private static boolean hasObject(List<Unit> units, int i, int end) {
    if (i >= end || units.get(i).isPreposition()) {
      return false;
    }
    Readings object = units.get(i).readings();
    boolean last = i + 1 == end ? units.get(i).has(Tag.PLURAL) : isFinite(units.get(i + 1));
    return !object.isFinite() || object.isNoun() && last;
  }

  private static boolean isFinite(Unit unit) {
    return unit.readings().isFinite() || unit.has(Tag.PARTICIPLE);
  }

  /** Index behind one that begins there: of the next mark or clause. */
  static int end(List<Unit> units, int i, int end) {
    return IntStream.range(i + 1, end)
        .filter(at -> units.get(at).isComma() || units.get(at).is(WordClass.LINK))
        .findFirst()
        .orElse(end);
  }
}
