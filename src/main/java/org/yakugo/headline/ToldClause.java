package org.yakugo.headline;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.VerbClasses;

/** Finds the verb of what is told: {@code says (that) X is ready}, {@code warns X will …}. */
record ToldClause(List<Unit> units, int end, VerbUse use, VerbClasses classes, Suffered suffered) {
  private static final Set<String> ANSWERS = Set.of("yes", "no");

  /** What the verb must be worth behind a verb that mostly tells, and behind any other. */
  private static final double LEAST_TOLD = 1.1;

  private static final double LEAST = 2.3;

  /**
   * Null if nothing is told.
   *
   * @param from where it would begin, behind {@code that}
   * @param best gives the best verb of what begins at a unit
   */
  @Nullable VerbGroup verb(VerbGroup verb, int from, IntFunction<VerbFinder.Candidate> best) {
    boolean that = from > verb.end();
    boolean answer =
        from + 1 < end && units.get(from).isOneOf(ANSWERS) && units.get(from + 1).is("to");
    if (from >= end || units.get(from).isPreposition() || answer) {
      return null;
    }
    boolean tells = units.get(verb.head()).is(WordClass.TELLING);
    VerbGroups groups = new VerbGroups(units, end, classes);
    VerbGroup omitted = that ? groups.demanded(verb, from) : tells ? ofTeller(from) : null;
    if (omitted != null) {
      return omitted;
    }
    VerbFinder.Candidate found = best.apply(from);
    VerbGroup group = found.group();
    boolean clause =
        group != null
            && isClause(verb, from, group)
            && (that
                || isClauseWithoutThat(verb, from, group)
                    && found.score() >= (tells ? LEAST_TOLD : LEAST));
    return clause ? group : goingOn(verb, from);
  }

  /** What somebody says of himself, {@code he is} left out: {@code says ready to talk}. */
  private @Nullable VerbGroup ofTeller(int i) {
    Unit unit = units.get(i);
    boolean open = unit.has(Tag.ADJECTIVE) && i + 1 < end && units.get(i + 1).is("to");
    boolean predicate = classes.isPredicate(unit.folded()) || unit.is(WordClass.NEGATION) || open;
    return !predicate || unit.isAtom()
        ? null
        : open
            ? new VerbGroup(i, i, i, "be", VerbGroup.Tense.PRESENT, false, false, false, "")
            : new VerbGroups(units, end, classes).at(i).stream().findFirst().orElse(null);
  }

  /** Index of {@code that} in {@code rejects claim that}; else behind the verb. */
  int claimEnd(VerbGroup verb) {
    int claim = verb.end();
    boolean said =
        claim + 2 < end
            && units.get(claim + 1).is("that")
            && (use.goesWith(verb.lemma(), units.get(claim).folded())
                || use.goesWith(verb.lemma(), RightOfVerb.noun(units.get(claim))));
    return said ? claim + 1 : claim;
  }

  private boolean isClause(VerbGroup verb, int from, VerbGroup group) {
    String first = units.get(from).isAtom() ? "" : units.get(from).folded();
    boolean claims =
        classes.isClaim(first) && from + 1 < end && units.get(from + 1).isPreposition();
    return !claims
        && !classes.isPredicate(first)
        && !use.calls(verb.lemma(), units.get(group.from()).folded())
        && group.from() > from
        && !units.get(group.from() - 1).isComma()
        && (group.passive()
            || !units.get(group.from()).is("to")
            || verb.lemma().equals("say") && !hasOwnPlan(group)); // says X to open
  }

  private boolean isClauseWithoutThat(VerbGroup verb, int from, VerbGroup group) {
    boolean finds =
        verb.lemma().equals("find")
            && !units.get(Math.max(0, verb.from() - 1)).is(WordClass.FINDER);
    return !finds
        && !suffered.isObject(verb, group, from)
        && units.subList(from, group.from()).stream().noneMatch(u -> u.is(WordClass.LINK));
  }

  /** {@code plan to close plant}: an infinitive that belongs to the noun before it. */
  private boolean hasOwnPlan(VerbGroup infinitive) {
    Unit before = units.get(infinitive.from() - 1);
    return !before.isAtom() && classes.takesInfinitive(RightOfVerb.noun(before));
  }

  /** {@code shows support for EU rising}; null if nothing is told to go on. */
  private @Nullable VerbGroup goingOn(VerbGroup verb, int from) {
    return IntStream.range(from + 1, units.get(verb.head()).is(WordClass.TELLING) ? end : 0)
        .filter(i -> units.get(i - 1).isName() || units.get(i - 1).readings().isNoun())
        .mapToObj(new VerbGroups(units, end, classes)::at)
        .flatMap(List::stream)
        .filter(group -> group.progressive() && use.isVerb(group.lemma()))
        .reduce(null, (one, later) -> later);
  }
}
