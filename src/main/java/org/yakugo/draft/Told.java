package org.yakugo.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;

/**
 * Who is named behind a headline as its source: {@code …, IMF says}, {@code …, says Pashinyan},
 * {@code …: MFA}, {@code …, Trump tells Congress}.
 *
 * @param comma index of the comma or colon before it
 * @param from index of the first unit of who says it
 * @param end index after the last
 * @param verb index of the verb, or of the colon
 */
record Told(int comma, int from, int end, int verb) {
  private static final int LONGEST = 8;

  /** Fewer units before a colon are a source or a topic themselves. */
  private static final int SHORTEST = 4;

  /** Null if nobody is named behind it. */
  static @Nullable Told in(List<Unit> units) {
    int size = units.size();
    for (int i = size - 3; i > Math.max(0, size - LONGEST - 1); i--) {
      if (units.get(i).is(":")) {
        break;
      }
      if (units.get(i).isComma()) {
        boolean said = !units.get(i + 1).is("no") && !units.get(i + 1).has(Tag.NUMBER);
        boolean somebody = isSomebody(units.subList(0, size - 1), i + 1);
        boolean last = said && tells(units.get(size - 1), somebody);
        boolean first =
            tells(units.get(i + 1), isNamed(units.getLast())) && isSomebody(units, i + 2);
        int verb = last ? size - 1 : tells(units, i + 1);
        return verb > 0
            ? new Told(i, i + 1, verb, verb)
            : first ? new Told(i, i + 2, size, i + 1) : null;
      }
    }
    return behindColon(units);
  }

  private static boolean isNamed(Unit unit) {
    return unit.isName() && !unit.isA(Kind.TITLE);
  }

  /** {@code claims} is a noun, too: only somebody claims. */
  private static boolean tells(Unit verb, boolean somebody) {
    return verb.is(WordClass.TELLING) || verb.is(WordClass.ASSERTING) && somebody;
  }

  /** Index of the verb of {@code …, Trump tells Congress}; 0 if nobody is told anything. */
  private static int tells(List<Unit> units, int from) {
    return IntStream.range(from + 1, units.size() - 1)
        .filter(i -> units.get(i).is("tells") || units.get(i).is("told"))
        .filter(i -> units.subList(from, i).stream().allMatch(Told::names))
        .findFirst()
        .orElse(0);
  }

  private static @Nullable Told behindColon(List<Unit> units) {
    int size = units.size();
    for (int i = size - 2; i >= SHORTEST && i > size - LONGEST - 1; i--) {
      if (units.get(i).is(":")) {
        return isSomebody(units, i + 1) ? new Told(i, i + 1, size, i) : null;
      }
    }
    return null;
  }

  /** Whether all from there on is a name or a post. */
  private static boolean isSomebody(List<Unit> units, int from) {
    Unit last = units.getLast();
    boolean ends = last.isName() || last.is(WordClass.TELLER);
    return ends && units.subList(from, units.size()).stream().allMatch(Told::names);
  }

  /** Whether it can belong to a name or post, and to no sentence. */
  private static boolean names(Unit unit) {
    boolean noun = unit.readings().isNoun() || unit.has(Tag.ADJECTIVE);
    return unit.isAtom() || unit.is("of") || unit.isPossessive() || unit.isWord() && noun;
  }
}
