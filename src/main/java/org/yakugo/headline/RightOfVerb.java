package org.yakugo.headline;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.VerbClasses;

/**
 * Judges a candidate for the verb by what stands right of it.
 *
 * @param mayBeVerb whether the unit could be a verb whose subject stands left of it
 */
record RightOfVerb(
    List<Unit> units, int end, VerbUse use, VerbClasses classes, IntPredicate mayBeVerb) {
  private static final Set<String> MARKS = Set.of(",", ":", ";", "-", "(");

  double score(VerbGroup group) {
    Unit head = units.get(group.head());
    boolean particle = head.is(WordClass.PARTICLE) && head.has(Tag.ADVERB) && head.has(Tag.BASE);
    if (particle && group.from() == group.head() && !hasOwnObject(group)) {
      return -9;
    }
    if (group.end() == group.head() && isVerbWith(group.head())) {
      return -3;
    }
    int n = afterAdverbs(group.end());
    boolean naming = classes.isNaming(group.lemma());
    boolean intransitive = classes.isIntransitive(group.lemma()) || !use.takesObject(group.lemma());
    if (n >= end && n > group.end() && !group.passive()) {
      return 0.5;
    }
    n = n < end ? Parts.timeEnd(units, n, end) : n;
    if (n >= end && isOfEvent(group)) {
      return -2;
    }
    if (n >= end) {
      return group.passive()
          ? (intransitive ? -3 : 1)
          : intransitive || !past(group) && use.standsAlone(group.lemma()) ? 0.5 : -1;
    }
    Unit right = units.get(n);
    boolean bare = group.from() == group.head();
    if (Since.begins(units, n, end)
        || right.isPreposition() && !right.is("to")
        || right.is("to") && !Parts.isInfinitive(units, n, end)) {
      return ofPreposition(group, right.folded(), intransitive);
    }
    if (right.isMark() || right.has(Tag.CONJUNCTION)) {
      return group.passive() && bare ? (intransitive ? -3 : 0.6) : 0;
    }
    boolean predicative =
        right.has(Tag.ADJECTIVE)
            && !right.readings().isNoun()
            && (n + 1 >= end || units.get(n + 1).isPreposition());
    if (bare && predicative && units.get(group.head()).has(Tag.PARTICIPLE)) {
      return group.passive() ? 0.8 : -0.8;
    }
    if (right.is("to")) {
      boolean known = use.takes(group.lemma(), "to");
      return group.passive() && bare ? (intransitive ? -3 : 0.2) : known ? 0.8 : bare ? -0.6 : 0.6;
    }
    boolean noun =
        right.isAtom()
            || right.isDeterminer()
            || right.has(Tag.PRONOUN)
            || right.isDigits()
            || right.readings().isNoun()
            || right.has(Tag.ADJECTIVE)
            || right.has(Tag.NUMBER)
            || right.has(Tag.PARTICIPLE) && !right.has(Tag.THIRD)
            || right.has(Tag.ING)
            || right.readings().isEmpty();
    if (noun) {
      if (bare && units.get(group.head()).readings().isNoun() && isPredicate(n)) {
        return -1.2;
      }
      if (group.passive()) {
        return naming ? 2.2 : bare ? -2 : -0.5;
      }
      boolean couldBeCompound =
          units.get(group.head()).readings().isNoun()
              && right.readings().isNoun()
              && !right.has(Tag.ADJECTIVE);
      boolean alone =
          n + 1 >= end || units.get(n + 1).isPreposition() && !units.get(n + 1).is("of");
      boolean verbBehind =
          couldBeCompound
              && alone
              && (isOftenNoun(group.lemma()) || !use.isVerb(group.lemma()))
              && SubjectNumber.isPlural(units.get(group.head()))
              && isCommonBase(right);
      return isPair(group, n)
          ? 1.8
          : verbBehind ? -1.2 : intransitive ? -0.5 : couldBeCompound ? 0.2 : 1;
    }
    return right.readings().isFinite() ? -2 : 0;
  }

  private int afterAdverbs(int from) {
    return IntStream.range(from, end)
        .filter(i -> !units.get(i).has(Tag.ADVERB) || units.get(i).readings().isNoun())
        .findFirst()
        .orElse(Math.max(from, end));
  }

  /** {@code stocks close at record high}, not {@code sides close to deal}: no adjective. */
  private boolean isVerbWith(int i) {
    String lemma = units.get(i).readings().lemma(Tag.BASE);
    return lemma != null && i + 1 < end && use.takes(lemma, units.get(i + 1).folded());
  }

  /** {@code hold talks}, {@code hold expanded bilateral talks}. */
  private boolean isPair(VerbGroup group, int n) {
    boolean bare = group.from() == group.head();
    for (int i = n; i < end && (i == n || bare && i <= n + 3); i++) {
      Unit unit = units.get(i);
      if (use.goesWith(group.lemma(), unit.folded()) || use.goesWith(group.lemma(), noun(unit))) {
        return true;
      }
      if (!describes(unit)) {
        return false;
      }
    }
    return false;
  }

  private static boolean describes(Unit unit) {
    boolean said = unit.has(Tag.ADJECTIVE) || unit.has(Tag.PARTICIPLE) || unit.has(Tag.NUMBER);
    return !unit.isAtom() && said && !unit.has(Tag.THIRD);
  }

  /** {@code crash} in {@code victims of bus crash}. */
  private boolean isOfEvent(VerbGroup group) {
    int noun = group.from() - 1;
    return group.from() == group.head()
        && noun > 0
        && units.get(noun - 1).isPreposition()
        && !units.get(noun).isAtom()
        && units.get(noun).has(Tag.NOUN)
        && units.get(group.head()).readings().isNoun()
        && classes.isMostlyNoun(group.lemma());
  }

  boolean isOftenNoun(@Nullable String verb) {
    return classes.isOftenNoun(verb) || classes.isMostlyNoun(verb);
  }

  /** A bare participle that something can be said by: at the end, or before a preposition. */
  private boolean isPredicate(int i) {
    Unit unit = units.get(i);
    boolean participle = !unit.isAtom() && unit.has(Tag.PARTICIPLE) && !unit.readings().isNoun();
    return participle && (i + 1 >= end || units.get(i + 1).isPreposition());
  }

  /** {@code bid backed by}. */
  private boolean isDoneBy(int i) {
    return isPredicate(i) && i + 1 < end && units.get(i + 1).is("by");
  }

  /** A base form that needs no object: {@code fall}, {@code increase}. */
  private boolean happens(int i) {
    String lemma = units.get(i).readings().lemma(Tag.BASE);
    return lemma != null && classes.isIntransitive(lemma);
  }

  private boolean standsAlone(int i) {
    String lemma = units.get(i).readings().lemma(Tag.BASE);
    return lemma != null && (classes.isIntransitive(lemma) || use.standsAlone(lemma));
  }

  private boolean isCommonBase(Unit unit) {
    String lemma = unit.readings().lemma(Tag.BASE);
    return lemma != null && (use.isVerb(lemma) || classes.isCommon(lemma));
  }

  private double ofPreposition(VerbGroup group, String preposition, boolean intransitive) {
    boolean bare = group.from() == group.head();
    if (preposition.equals("of") && !use.takes(group.lemma(), "of") && !group.passive()) {
      return -2;
    }
    if (preposition.equals("by") && !group.passive() && past(group)) {
      return -1.5;
    }
    if (group.passive() && bare) {
      boolean taken = use.takes(group.lemma(), preposition) && !endsVerb(group.end());
      return intransitive ? -3 : taken ? -0.5 : 1.2;
    }
    boolean past = past(group) && !group.passive();
    boolean expected = intransitive || use.takes(group.lemma(), preposition);
    return expected ? 0.8 : past ? -0.6 : 0;
  }

  /** {@code off} in {@code called off}, with nothing behind it that it could be about. */
  private boolean endsVerb(int particle) {
    return particle + 1 >= end || units.get(particle + 1).isPreposition();
  }

  /** The base form of a noun. */
  static String noun(Unit unit) {
    String lemma = unit.readings().lemma(unit.has(Tag.NOUN) ? Tag.NOUN : Tag.PLURAL);
    return lemma == null ? unit.folded() : lemma;
  }

  private boolean past(VerbGroup group) {
    return units.get(group.head()).has(Tag.PARTICIPLE);
  }

  private boolean mayBeNoun(VerbGroup group) {
    boolean copula = Set.of("remain", "stay", "keep", "leave").contains(group.lemma());
    return group.from() == group.head() && units.get(group.head()).readings().isNoun() && !copula;
  }

  double unexplained(VerbGroup group) {
    boolean linked = classes.isReporting(group.lemma());
    double score = 0;
    for (int i = group.end(); i < end; i++) {
      Unit unit = units.get(i);
      linked |= unit.isOneOf(MARKS) || unit.is(WordClass.CLAUSE_OPENER);
      boolean surely =
          unit.has(Tag.THIRD) && !unit.readings().isNoun()
              || unit.has(Tag.PAST) && !unit.readings().isNoun() && !unit.has(Tag.PARTICIPLE)
              || unit.has(Tag.MODAL);
      boolean planned = i + 2 == end && Parts.isInfinitive(units, i, end);
      if (surely && !linked) {
        score -= 2;
      } else if (planned && group.progressive() && standsAlone(i + 1)) {
        score -= 3; // railway linking X to open
      } else if (!linked && i > group.head() + 1 && isAttributive(group) && isSaidOf(i)) {
        score -= 6;
      } else if (!linked
          && mayBeNoun(group)
          && (i + 1 == end && (isPredicate(i) || happens(i)) || i == group.end() && isDoneBy(i))) {
        score -= 1.5;
      } else if (group.passive() && group.from() == group.head() && !linked) {
        score -= unit.has(Tag.THIRD) && mayBeVerb.test(i) ? 1.2 : 0;
      }
    }
    return score;
  }

  /** {@code politician close to X}: of an adjective that may say only which one is meant. */
  private boolean isAttributive(VerbGroup group) {
    int next = group.head() + 1;
    return group.end() <= group.head()
        && units.get(group.head()).is(WordClass.ATTRIBUTIVE)
        && next < end
        && units.get(next).isPreposition();
  }

  /** {@code arrested} at the end or before a preposition, {@code block} behind many. */
  private boolean isSaidOf(int i) {
    Unit unit = units.get(i);
    boolean last = i + 1 == end || units.get(i + 1).isPreposition();
    boolean done = unit.has(Tag.PARTICIPLE) && !unit.readings().isNoun();
    return !unit.isAtom() && (done && last || mayBeVerb.test(i));
  }

  /** Whether one before it is rather the verb: {@code transit halts after contract expires}. */
  boolean isWeak(VerbGroup group, int before) {
    return units.get(group.from()).is("to")
        || units.get(group.head()).is(WordClass.TRYING)
        || units.subList(before, group.from()).stream().anyMatch(u -> u.is(WordClass.LINK));
  }

  /** {@code talks} in {@code No deal in Geneva talks}, {@code crash} in {@code crash in Peru}. */
  boolean isInNothing(VerbGroup group, int from) {
    boolean ends = group.end() >= end || units.get(group.end()).isPreposition();
    return units.get(from).is("no")
        && ends
        && group.from() == group.head()
        && units.get(group.head()).readings().isNoun()
        && units.subList(from + 1, group.from()).stream().anyMatch(Unit::isPreposition);
  }

  /** {@code Slovakia drops plan to send}: a noun with its infinitive, behind what is the verb. */
  boolean isOwnPlan(VerbGroup group, int from) {
    int left = group.from() - 1;
    Unit plan = units.get(group.head());
    return left > from
        && units.get(left).has(Tag.THIRD)
        && units.get(left - 1).isName()
        && plan.readings().isNoun()
        && classes.takesInfinitive(noun(plan))
        && Parts.isInfinitive(units, group.end(), end);
  }

  /** {@code members back plan}; not {@code back in office} and {@code pays back loan}. */
  private boolean hasOwnObject(VerbGroup group) {
    int next = group.head() + 1;
    Readings before = group.from() == 0 ? Readings.NONE : units.get(group.from() - 1).readings();
    boolean ofVerb =
        Stream.of(Tag.BASE, Tag.THIRD, Tag.PAST, Tag.PARTICIPLE)
            .map(before::lemma)
            .anyMatch(lemma -> lemma != null && use.isVerb(lemma));
    return next < end && !units.get(next).isPreposition() && !ofVerb;
  }
}
