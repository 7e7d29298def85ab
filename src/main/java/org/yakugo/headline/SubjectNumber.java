package org.yakugo.headline;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yakugo.Kind;

/**
 * Whether what stands left of a verb is one or many.
 *
 * @param from index of the clause's first unit
 */
record SubjectNumber(List<Unit> units, int from, WordReadings known) {
  private static final Set<String> JOINS = Set.of("and", ",", "&");

  /** What stands before the first preposition or what says more of it: {@code bus carrying X}. */
  Unit head(int p) {
    for (int i = from + 1; i <= p; i++) {
      Unit unit = units.get(i);
      boolean doing =
          unit.has(Tag.ING)
              && !unit.readings().isNoun()
              && !unit.has(Tag.ADJECTIVE)
              && (units.get(i - 1).isName() || units.get(i - 1).readings().isNoun());
      boolean done = i < p && unit.has(Tag.PARTICIPLE) && units.get(i + 1).is(WordClass.NEAR);
      if (unit.isPreposition() || doing || done) {
        boolean said = i - 2 >= from && isSaid(i - 1); // forces | loyal to
        return units.get(said ? i - 2 : i - 1);
      }
    }
    return units.get(p);
  }

  /** An adjective behind a noun that it says more of. */
  private boolean isSaid(int i) {
    Unit unit = units.get(i);
    Unit noun = units.get(i - 1);
    return unit.has(Tag.ADJECTIVE)
        && !unit.readings().isNoun()
        && (noun.isName() || noun.readings().isNoun());
  }

  static boolean isPlural(Unit unit) {
    return unit.is(WordClass.QUANTITY)
        || unit.is(WordClass.MANY)
        || unit.has(Tag.PLURAL) && !unit.has(Tag.NOUN)
        || isPeople(unit)
        || unit.isWord() && unit.readings().isEmpty() && unit.folded().endsWith("s");
  }

  /** {@code Students}: of what stands before the noun it belongs to there is one. */
  static boolean isOnlyPlural(Unit unit) {
    return unit.is(WordClass.MANY)
        || unit.has(Tag.PLURAL) && !unit.has(Tag.NOUN) && !unit.readings().isVerb();
  }

  /** Index of what many do in {@code farmers buy seeds}; {@code from} if nothing is. */
  static int doing(List<Unit> units, int from, int end) {
    return IntStream.range(from + 1, end)
        .filter(i -> units.get(i).has(Tag.BASE) && isOnlyPlural(units.get(i - 1)))
        .findFirst()
        .orElse(from);
  }

  /**
   * Whether the word there is what many do, rather than a noun of theirs: {@code Students block
   * bridges to …}.
   */
  boolean does(int i, boolean oftenNoun) {
    Unit unit = units.get(i);
    boolean noun = unit.readings().isNoun();
    return unit.has(Tag.BASE) && (!noun || !oftenNoun && isOnlyPlural(units.get(i - 1)));
  }

  /** {@code Slovaks}, {@code Foreign ministers of Turkic states}. */
  private static boolean isPeople(Unit unit) {
    if (unit.isA(Kind.TITLE)) {
      return unit.folded().replaceFirst(" of .*", "").matches(".*[^s]s");
    }
    return unit.isA(Kind.PERSON) && unit.folded().endsWith("s");
  }

  /** Whether what stands left of it could be an {@code of}-phrase of a singular head. */
  boolean isInOf(int i) {
    return units.subList(from, i).stream().anyMatch(Unit::isPreposition);
  }

  /** Whether the subject that ends there is of many. */
  boolean isMany(int last) {
    return isCoordinated(last) || isPlural(head(last)) || isGroup(head(last));
  }

  /** Whether a list or a pair ends at {@code p}. */
  boolean isCoordinated(int p) {
    String text = units.get(p).folded();
    return units.subList(Math.max(from, p - 6), Math.max(from, p)).stream()
            .anyMatch(u -> u.isOneOf(JOINS))
        || units.get(p).isAtom() && text.contains(" and ")
        || isGroup(units.get(p));
  }

  /** {@code trade} in {@code on free trade}, where the word before it could be a verb, too. */
  boolean isDescribed(int i) {
    Unit left = units.get(i - 1);
    boolean adjective = left.has(Tag.ADJECTIVE) && left.has(Tag.BASE);
    return adjective && i - 2 >= from && units.get(i - 2).isPreposition();
  }

  private boolean isGroup(Unit unit) {
    String text = unit.folded();
    int space = text.lastIndexOf(' ');
    String word = text.substring(space + 1);
    Readings last = known.of(word);
    boolean plural = last.has(Tag.PLURAL) && !last.has(Tag.NOUN);
    return unit.isAtom() && (last.is(WordClass.MANY) || plural);
  }
}
