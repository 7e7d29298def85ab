package org.yakugo.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.yakugo.language.Language;

/**
 * Finds the verb of a clause among all that could be one. Each candidate is scored by what it can
 * be besides, by its neighbours, by agreement with what stands left of it, and by what would be
 * left unexplained if it were the verb; nothing is decided that another reading might decide
 * better, so several are given.
 */
final class VerbFinder {
  /** A verb group and how well it explains the clause; 0 is what no verb at all is worth. */
  record Candidate(VerbGroup group, double score) {}

  private static final Set<String> LINKS =
      Set.of(",", "and", "as", "that", "who", "which", "while", "after", "before", "when", "if");

  private static final Set<String> QUANTITIES =
      Set.of("half", "majority", "most", "third", "quarter", "dozens", "rest");

  private static final Set<String> WH = Set.of("how", "why", "what", "where", "when");
  private static final Set<String> GROUPS = Set.of("police", "people", "media", "staff");

  private static final Set<String> MORE_LINKS =
      Set.of("because", "but", ":", ";", "or", "where", "how", "why", "what", "whether", "-", "(");

  private final List<Unit> units;
  private final int from;
  private final int end;
  private final VerbUse use;
  private final boolean capitalsTell;
  private final VerbGroups groups;
  private final VerbClasses classes;
  private final WordReadings readings;

  /**
   * @param capitalsTell whether a capital letter says that a word is a name: neither Title Case nor
   *     capitals throughout
   */
  VerbFinder(
      List<Unit> units, int from, int end, VerbUse use, boolean capitalsTell, Language language) {
    this.classes = VerbClasses.of(language);
    this.readings = WordReadings.of(language);
    this.units = units;
    this.from = from;
    this.end = end;
    this.use = use;
    this.capitalsTell = capitalsTell;
    this.groups = new VerbGroups(units, end, classes);
  }

  /** Best first. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (int i = from; i < end; i++) {
      for (VerbGroup group : groups.at(i)) {
        found.add(new Candidate(group, score(group)));
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return found;
  }

  private double score(VerbGroup group) {
    return ofWord(group)
        + ofLeft(group)
        + ofRight(group)
        + unexplainedLeft(group)
        + unexplainedRight(group);
  }

  private double ofWord(VerbGroup group) {
    Unit head = units.get(group.head());
    Unit first = units.get(group.from());
    boolean common = use.isVerb(group.lemma()) || classes.isCommon(group.lemma());
    double score = common ? 0.8 : 0;
    if (capitalsTell && first.isWord() && startsCapital(first) && group.from() > from) {
      score -= 2.5;
    }
    if (group.end() <= group.head()) {
      boolean more = group.head() + 1 < end;
      return !more ? 0.6 : units.get(group.head() + 1).isDigits() ? 2.5 : 1.2;
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
    boolean often = classes.isOftenNoun(group.lemma());
    return noun && !common ? score - 1.2 : often && noun ? score - 0.3 : score;
  }

  private static boolean startsCapital(Unit unit) {
    return Character.isUpperCase(unit.text().codePointAt(0));
  }

  private double ofLeft(VerbGroup group) {
    int p = group.from() - 1;
    while (p >= from
        && units.get(p).has(Tag.ADVERB)
        && !units.get(p).readings().isNoun()
        && !units.get(p).isOneOf(WH)) {
      p--;
    }
    if (p < from) {
      boolean question = group.lemma().equals("be") && group.from() == from;
      return question ? 1 : group.passive() ? -1.5 : -2.5;
    }
    Unit left = units.get(p);
    boolean base = isBase(group);
    if (left.isAtom()) {
      boolean plural = isCoordinated(p) || isPlural(subjectHead(p));
      return left.isName() ? 1.5 + agreement(group, plural) : base ? -3 : -1;
    }
    if (left.isDeterminer() || left.isPossessive() || left.has(Tag.PREPOSITION)) {
      return left.is("that") ? -1 : -4;
    }
    if (left.has(Tag.PRONOUN)) {
      return 1.5 + agreement(group, left.is("we") || left.is("they") || left.is("you"));
    }
    if (left.has(Tag.NUMBER) && !left.readings().isNoun() && !left.has(Tag.ADJECTIVE)) {
      return 0.8 + agreement(group, true);
    }
    if (left.is("and") || left.is("or")) {
      return -2;
    }
    if (left.isMark()) {
      return left.isComma() ? -0.6 : 0;
    }
    if (left.isDigits()) {
      return -0.8;
    }
    if (left.isOneOf(WH)) {
      return -2;
    }
    if (left.readings().isNoun()) {
      boolean plural = isPlural(subjectHead(p)) || isCoordinated(p);
      double verbToo =
          left.has(Tag.THIRD)
              ? (!mayBeVerb(left, p) || isOftenNoun(left) ? -0.5 : -2)
              : left.has(Tag.BASE) ? 0 : 0.5;
      if (units.get(group.from()).is("to") && classes.takesInfinitive(noun(left))) {
        return -1.2;
      }
      double adjective = left.has(Tag.ADJECTIVE) && !plural ? -0.7 : 0;
      return 0.8 + verbToo + adjective + agreement(group, plural);
    }
    if (left.has(Tag.ADJECTIVE) || left.has(Tag.PARTICIPLE)) {
      return -2.5;
    }
    if (left.readings().isEmpty()) {
      return 0.8 + agreement(group, isCoordinated(p) || left.folded().endsWith("s"));
    }
    return left.readings().isVerb() ? -1.5 : 0;
  }

  private boolean isOftenNoun(Unit unit) {
    return classes.isOftenNoun(unit.readings().lemma(finite(unit)));
  }

  /** What stands before the first preposition, if any does. */
  private Unit subjectHead(int p) {
    for (int i = from + 1; i <= p; i++) {
      if (units.get(i).isPreposition()) {
        return units.get(i - 1);
      }
    }
    return units.get(p);
  }

  private static boolean isPlural(Unit unit) {
    return unit.isOneOf(QUANTITIES)
        || unit.is("people")
        || unit.is("police")
        || unit.has(Tag.PLURAL) && !unit.has(Tag.NOUN)
        || unit.is("media")
        || isPeople(unit)
        || unit.isWord() && unit.readings().isEmpty() && unit.folded().endsWith("s");
  }

  /** {@code Slovaks}. */
  private static boolean isPeople(Unit unit) {
    return unit.isAtom()
        && unit.atom().kind() == org.yakugo.Kind.PERSON
        && unit.folded().indexOf(' ') < 0
        && unit.folded().endsWith("s");
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
      return plural ? 1.6 : -1.8;
    }
    boolean third = group.from() == group.head() && head.has(Tag.THIRD);
    return third && !group.passive() && plural && !isInOf(group.from()) ? -1.5 : 0;
  }

  /** Whether what stands left of it could be an {@code of}-phrase of a singular head. */
  private boolean isInOf(int i) {
    for (int p = i - 1; p >= from; p--) {
      if (units.get(p).isPreposition()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list or a pair ends at {@code p}. */
  private boolean isCoordinated(int p) {
    for (int i = p - 1; i >= from && i >= p - 6; i--) {
      Unit unit = units.get(i);
      if (unit.is("and") || unit.isComma() || unit.is("&")) {
        return true;
      }
    }
    String text = units.get(p).folded();
    return units.get(p).isAtom() && (text.contains(" and ") || isGroup(p));
  }

  private boolean isGroup(int p) {
    String text = units.get(p).folded();
    int space = text.lastIndexOf(' ');
    String word = text.substring(space + 1);
    Readings last = readings.of(word);
    return GROUPS.contains(word) || last.has(Tag.PLURAL) && !last.has(Tag.NOUN);
  }

  private double ofRight(VerbGroup group) {
    int n = group.end();
    while (n < end && units.get(n).has(Tag.ADVERB) && !units.get(n).readings().isNoun()) {
      n++;
    }
    boolean naming = classes.isNaming(group.lemma());
    boolean intransitive = classes.isIntransitive(group.lemma()) || !use.takesObject(group.lemma());
    if (n >= end && n > group.end() && !group.passive()) {
      return 0.5;
    }
    if (n >= end) {
      return group.passive() ? (intransitive ? -3 : 1) : intransitive ? 0.5 : -1;
    }
    Unit right = units.get(n);
    boolean bare = group.from() == group.head();
    if (right.isPreposition() && !right.is("to") || right.is("to") && !isInfinitive(n)) {
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
          couldBeCompound && alone && isPlural(units.get(group.head())) && isCommonBase(right);
      boolean pair =
          use.goesWith(group.lemma(), right.folded()) || use.goesWith(group.lemma(), noun(right));
      return pair ? 1.8 : verbBehind ? -1.2 : intransitive ? -0.5 : couldBeCompound ? 0.2 : 1;
    }
    return right.readings().isFinite() ? -2 : 0;
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
      return intransitive ? -3 : use.takes(group.lemma(), preposition) ? -0.5 : 1.2;
    }
    boolean past = past(group) && !group.passive();
    boolean expected = intransitive || use.takes(group.lemma(), preposition);
    return expected ? 0.8 : past ? -0.6 : 0;
  }

  private static Tag finite(Unit unit) {
    return unit.has(Tag.THIRD) ? Tag.THIRD : unit.has(Tag.PAST) ? Tag.PAST : Tag.BASE;
  }

  private static String noun(Unit unit) {
    String lemma = unit.readings().lemma(unit.has(Tag.NOUN) ? Tag.NOUN : Tag.PLURAL);
    return lemma == null ? unit.folded() : lemma;
  }

  private boolean past(VerbGroup group) {
    return units.get(group.head()).has(Tag.PARTICIPLE);
  }

  private boolean isInfinitive(int i) {
    return i + 1 < end && units.get(i).is("to") && units.get(i + 1).has(Tag.BASE);
  }

  private double unexplainedLeft(VerbGroup group) {
    double score = 0;
    boolean relative = false;
    for (int i = from; i < group.from(); i++) {
      Unit unit = units.get(i);
      boolean earlier = unit.is("to") && isInfinitive(i) && units.get(group.from()).is("to");
      score -= earlier ? 1.5 : 0;
      relative |= unit.is("who") || unit.is("which") || unit.is("that");
      if (unit.isPreposition() && !unit.is("of")) {
        score -= 0.4;
      }
      boolean surely = unit.has(Tag.THIRD) || unit.has(Tag.PAST) && !unit.has(Tag.PARTICIPLE);
      if (surely && !unit.readings().isNoun() || unit.has(Tag.MODAL)) {
        score -= relative ? 0.3 : 3;
      } else if ((i + 1 < group.from() || units.get(group.from()).is("to")) && mayBeVerb(unit, i)) {
        boolean says =
            classes.isReporting(unit.readings().lemma(finite(unit))) || units.get(i + 1).is("that");
        boolean weak = units.get(group.from()).is("to");
        score -= relative ? 0.3 : says ? 4.5 : weak ? 2.5 : 1;
      }
    }
    return score;
  }

  /** Whether news uses it as a verb and what stands left of it could be its subject. */
  private boolean mayBeVerb(Unit unit, int i) {
    if (!unit.readings().isFinite()) {
      return false;
    }
    Tag tag = finite(unit);
    String lemma = unit.readings().lemma(tag);
    if (tag == Tag.PAST && i + 1 < end && units.get(i + 1).is("by")) {
      return false;
    }
    boolean common = use.isVerb(lemma) || classes.isCommon(lemma);
    if (isInfinitive(i + 1) && !use.takes(lemma, "to")) {
      return false;
    }
    if (!common || i == from || capitalsTell && startsCapital(unit)) {
      return false;
    }
    Unit left = units.get(i - 1);
    if (tag == Tag.BASE) {
      return isPlural(subjectHead(i - 1)) || isCoordinated(i - 1);
    }
    return left.isName()
        || left.readings().isNoun()
        || left.has(Tag.PRONOUN)
        || left.isWord() && left.readings().isEmpty();
  }

  private double unexplainedRight(VerbGroup group) {
    boolean linked = classes.isReporting(group.lemma());
    double score = 0;
    for (int i = group.end(); i < end; i++) {
      Unit unit = units.get(i);
      linked |= LINKS.contains(unit.folded()) || MORE_LINKS.contains(unit.folded());
      boolean surely =
          unit.has(Tag.THIRD) && !unit.readings().isNoun()
              || unit.has(Tag.PAST) && !unit.readings().isNoun() && !unit.has(Tag.PARTICIPLE)
              || unit.has(Tag.MODAL);
      if (surely && !linked) {
        score -= 2;
      } else if (group.passive() && group.from() == group.head() && !linked) {
        score -= unit.has(Tag.THIRD) && mayBeVerb(unit, i) ? 1.2 : 0;
      }
    }
    return score;
  }
}
