package org.yakugo.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.language.VerbClasses;

/**
 * Finds the verb of a clause among all that could be one. Each candidate is scored by what it can
 * be besides, by its neighbours, by agreement with what stands left of it, and by what would be
 * left unexplained if it were the verb; nothing is decided that another reading might decide
 * better, so several are given.
 */
final class VerbFinder {
  /** A verb group and how well it explains the clause; 0 is what no verb at all is worth. */
  record Candidate(@Nullable VerbGroup group, double score) {}

  private final List<Unit> units;
  private final int from;
  private final int end;
  private final VerbUse use;
  private final boolean capitalsTell;
  private final VerbGroups groups;
  private final VerbClasses classes;
  private final SubjectNumber subject;
  private final RightOfVerb right;
  private final Suffered suffered;

  /**
   * @param capitalsTell whether a capital letter says that a word is a name: neither Title Case nor
   *     capitals throughout
   */
  VerbFinder(
      List<Unit> units, int from, int end, VerbUse use, boolean capitalsTell, Language language) {
    this.classes = VerbClasses.of(language);
    this.units = units;
    this.from = from;
    this.end = end;
    this.use = use;
    this.capitalsTell = capitalsTell;
    this.groups = new VerbGroups(units, end, classes);
    this.subject = new SubjectNumber(units, from, WordReadings.of(language));
    this.suffered = new Suffered(units, from, end, use, classes);
    this.right = new RightOfVerb(units, end, use, classes, i -> mayBeVerb(units.get(i), i));
  }

  /** Best first. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (int i = from; i < end; i++) {
      boolean denied = i > from && units.get(i - 1).is(WordClass.NEGATION); // part of a group
      for (VerbGroup group : denied ? List.<VerbGroup>of() : groups.at(i)) {
        found.add(new Candidate(group, score(group)));
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return found;
  }

  private double score(VerbGroup group) {
    return ofWord(group)
        + ofLeft(group)
        + suffered.named(group)
        - (right.isInNothing(group, from) ? 4 : 0)
        - (isBase(group) && right.isOwnPlan(group, from) ? 3 : 0)
        + right.score(group)
        + unexplainedLeft(group)
        + suffered.describing(group)
        + right.unexplained(group);
  }

  private double ofWord(VerbGroup group) {
    Unit head = units.get(group.head());
    Unit first = units.get(group.from());
    boolean common = use.isVerb(group.lemma()) || classes.isCommon(group.lemma());
    double score = common ? 0.8 : 0;
    if (capitalsTell && first.isWord() && first.isCapital() && group.from() > from) {
      score -= 2.5;
    }
    if (group.end() <= group.head()) {
      return isParticle(group.head())
          ? -3
          : group.head() + 1 >= end ? 1.4 : units.get(group.head() + 1).isDigits() ? 2.5 : 1.2;
    }
    if (group.head() > group.from() || group.lemma().equals("be")) {
      return score + (first.is("to") ? 1.4 : 3.5);
    }
    boolean noun = head.readings().isNoun();
    if (group.progressive()) {
      boolean afterName = group.from() > from && units.get(group.from() - 1).isName();
      score += !noun ? 0 : afterName ? -0.8 : -1.8;
    } else if (group.passive()) {
      score += head.has(Tag.ADJECTIVE) ? -0.3 : 0.6;
    } else if (group.tense() == VerbGroup.Tense.PAST) {
      score += head.has(Tag.PARTICIPLE) ? 1.4 : 2;
    } else if (head.has(Tag.THIRD)) {
      score += noun ? 1.3 : 3;
    } else {
      score += noun || head.has(Tag.ADJECTIVE) ? -0.7 : 1.2;
    }
    if (noun && classes.isMostlyNoun(group.lemma())) {
      score -= head.has(Tag.THIRD) && group.end() == end ? 2.5 : 1.5;
    }
    boolean often = classes.isOftenNoun(group.lemma());
    return noun && !common ? score - 1.2 : often && noun ? score - 0.3 : score;
  }

  /** {@code up} in {@code steps up}, which says no more that something rose. */
  private boolean isParticle(int i) {
    String lemma =
        i - 1 <= from ? null : units.get(i - 1).readings().lemma(finite(units.get(i - 1)));
    String word = units.get(i).folded();
    return lemma != null && (use.takes(lemma, word) || use.goesWith(lemma, word));
  }

  private double ofLeft(VerbGroup group) {
    int p = group.from() - 1;
    while (p >= from
        && units.get(p).has(Tag.ADVERB)
        && !units.get(p).readings().isNoun()
        && !units.get(p).is(WordClass.QUESTION)) {
      p--;
    }
    if (p < from) {
      return group.lemma().equals("be") && group.from() == from ? 1 : group.passive() ? -1.5 : -2.5;
    }
    Unit left = units.get(p);
    if (left.isAtom()) {
      boolean base = isBase(group);
      boolean nounToo = units.get(group.head()).readings().isNoun() && group.from() == group.head();
      boolean swiss = p == from && left.folded().matches(".*(sh|ch|ese|ss)");
      boolean many = subject.isMany(p) || swiss && classes.isVerb(group.lemma()) && !left.isName();
      if (left.isName() || base && many) {
        return 1.5 + agreement(group, many);
      }
      return base || nounToo ? -3 : -1;
    }
    if (p > from && (left.is("who") || left.is("which"))
        || left.isDeterminer()
        || left.isPossessive()
        || left.has(Tag.PREPOSITION) && !left.is("aboard")) {
      return left.is("that") ? -1 : -4;
    }
    if (left.has(Tag.PRONOUN)) {
      return 1.5 + agreement(group, left.is("we") || left.is("they") || left.is("you"));
    }
    if (left.has(Tag.NUMBER) && !left.readings().isNoun() && !left.has(Tag.ADJECTIVE)) {
      return 0.8 + agreement(group, true);
    }
    if (left.is("and") || left.is("or") || left.is(WordClass.QUESTION)) {
      return -2;
    }
    if (left.isMark()) {
      return !left.isComma()
          ? 0
          : IntStream.range(from + 1, p).anyMatch(i -> mayBeVerb(units.get(i), i)) ? -2.5 : -0.6;
    }
    if (left.isDigits()) {
      return left.isYear() && p > from && units.get(p - 1).isPreposition() ? 0.5 : -0.8;
    }
    if (left.readings().isNoun()
        && !(classes.isOftenNoun(group.lemma()) && subject.isDescribed(group.from()))) {
      boolean plural = subject.isMany(p);
      double verbToo =
          left.has(Tag.THIRD)
              ? p == from ? 0.5 : !mayBeVerb(left, p) || isOftenNoun(left) ? -0.5 : -2
              : left.has(Tag.BASE) ? 0 : 0.5;
      if (units.get(group.from()).is("to") && classes.takesInfinitive(RightOfVerb.noun(left))) {
        return units.get(from).is("no")
            ? -5 // no plans to
            : p > from && units.get(p - 1).isPreposition()
                ? -2 // under pressure to
                : subject.head(p) != left && use.standsAlone(group.lemma()) ? 0 : -1.2;
      }
      double adjective = left.has(Tag.ADJECTIVE) && !plural ? -0.7 : 0;
      double sure = SubjectNumber.isOnlyPlural(left) && isBase(group) ? 0.8 : 0;
      return 0.8 + verbToo + adjective + sure + agreement(group, plural);
    }
    if (left.has(Tag.ADJECTIVE) || left.has(Tag.PARTICIPLE)) {
      return -2.5;
    }
    if (left.readings().isEmpty()) {
      return 0.8 + agreement(group, subject.isMany(p) || left.folded().endsWith("s"));
    }
    return left.readings().isVerb() ? -1.5 : 0;
  }

  private boolean isOftenNoun(Unit unit) {
    return right.isOftenNoun(unit.readings().lemma(finite(unit)));
  }

  private boolean isBase(VerbGroup group) {
    Unit head = units.get(group.head());
    return group.from() == group.head()
        && !group.passive()
        && !group.progressive()
        && head.has(Tag.BASE)
        && !head.has(Tag.THIRD)
        && group.tense() == VerbGroup.Tense.PRESENT;
  }

  private double agreement(VerbGroup group, boolean plural) {
    Unit head = units.get(group.head());
    if (isBase(group)) {
      boolean team = head.is(WordClass.PLAYING) && units.get(group.from() - 1).isA(Kind.PLACE);
      return plural || team ? 1.6 : -1.8;
    }
    boolean third = group.from() == group.head() && head.has(Tag.THIRD);
    return third && !group.passive() && plural && !subject.isInOf(group.from()) ? -1.5 : 0;
  }

  private static Tag finite(Unit unit) {
    return unit.has(Tag.THIRD) ? Tag.THIRD : unit.has(Tag.PAST) ? Tag.PAST : Tag.BASE;
  }

  private double unexplainedLeft(VerbGroup group) {
    double score = 0;
    boolean relative = false;
    boolean planned = false;
    boolean said = false;
    boolean furnished = false;
    for (int i = from; i < group.from(); i++) {
      Unit unit = units.get(i);
      said |= i > from && mayBeVerb(unit, i);
      furnished |= said && unit.isPreposition() && !unit.is("of");
      boolean earlier =
          unit.is("to") && Parts.isInfinitive(units, i, end) && units.get(group.from()).is("to");
      score -= earlier ? 1.5 : suffered.isOfMany(group, i) || suffered.isHelped(group, i) ? 4 : 0;
      relative |= unit.is("who") || unit.is("which") || unit.is("that");
      double between = said && unit.isComma() ? 2.5 : unit.is(";") ? 4 : 0;
      score -= unit.isPreposition() && !unit.is("of") ? 0.4 : between;
      planned |= Parts.isInfinitive(units, i, end);
      if (planned && unit.is(WordClass.CONDITION)) {
        score -= 3;
      }
      boolean ready = unit.isWord() && classes.isPredicate(unit.folded());
      boolean link = i + 1 < group.from() && units.get(i + 1).links(units.get(i + 2));
      boolean as = i + 1 < group.from() && units.get(i + 1).is("as");
      boolean linked = as || link && !classes.isReporting(group.lemma());
      boolean closed = i + 1 < group.from() && units.get(i + 1).isComma() || linked;
      boolean suffered =
          closed
              && unit.has(Tag.PARTICIPLE)
              && !unit.has(Tag.BASE)
              && (linked || this.suffered.follows(i + 1));
      if ((ready || suffered) && i > from && (closed || Parts.isInfinitive(units, i + 1, end))) {
        score -= 4;
      }
      boolean surely = unit.has(Tag.THIRD) || unit.has(Tag.PAST) && !unit.has(Tag.PARTICIPLE);
      if (surely && !unit.readings().isNoun() || unit.has(Tag.MODAL)) {
        score -= relative ? 0.3 : 3;
      } else if ((i + 1 < group.from()
              || units.get(group.from()).is("to")
              || group.head() >= group.end()
              || unit.is(WordClass.TELLING))
          && mayBeVerb(unit, i)) {
        boolean says =
            classes.isReporting(unit.readings().lemma(finite(unit))) || units.get(i + 1).is("that");
        boolean weak = right.isWeak(group, i) || this.suffered.isReduced(group, i);
        boolean done = !group.passive() && subject.does(i, isOftenNoun(unit));
        score -= relative ? 0.3 : says || done ? 4.5 : weak || group.progressive() ? 2.5 : 1;
      }
    }
    boolean nounToo = units.get(group.head()).readings().isNoun();
    boolean last = group.from() == group.head() && group.end() == end;
    return furnished && nounToo && last ? score - 1.5 : score;
  }

  /** Whether news uses it as a verb and what stands left of it could be its subject. */
  private boolean mayBeVerb(Unit unit, int i) {
    boolean owner = i + 1 < end && units.get(i + 1).isPossessive();
    if (owner || !unit.readings().isFinite()) {
      return false;
    }
    Tag tag = finite(unit);
    String lemma = unit.readings().lemma(tag);
    boolean suffered = tag == Tag.PAST && i + 1 < end && units.get(i + 1).is("by");
    boolean common = lemma != null && use.isVerb(lemma) || classes.isCommon(lemma);
    if (suffered || !common || i == from || capitalsTell && unit.isCapital()) {
      return false;
    }
    boolean plan = Parts.isInfinitive(units, i + 1, end) && !subject.does(i, isOftenNoun(unit));
    if (plan && (lemma == null || !use.takes(lemma, "to"))) {
      return false;
    }
    Unit left = units.get(i - 1);
    if (tag == Tag.BASE) {
      boolean ofPreposition = left.isPreposition() && !left.is("to") || subject.isDescribed(i);
      return !ofPreposition && subject.isMany(i - 1);
    }
    return left.isName()
        || left.readings().isNoun()
        || left.has(Tag.PRONOUN)
        || left.isWord() && left.readings().isEmpty();
  }
}
