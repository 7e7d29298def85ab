package org.yakugo.headline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.language.VerbClasses;

/** Participles that say what somebody suffered: which of them is the verb. */
record Suffered(List<Unit> units, int from, int end, VerbUse use, VerbClasses classes) {
  private static final Set<org.yakugo.Kind> PERSONS =
      EnumSet.of(org.yakugo.Kind.PERSON, org.yakugo.Kind.PERSON_TITLE);

  private static final org.yakugo.Kind PLACE = org.yakugo.Kind.PLACE;

  /**
   * {@code Pianist Smith appointed ambassador}: a person who can't appoint is appointed, unless
   * somebody else is named behind it.
   */
  double named(VerbGroup group) {
    boolean bare = group.from() == group.head() && group.tense() == VerbGroup.Tense.PAST;
    if (!bare || group.from() == from || !classes.isNaming(group.lemma())) {
      return 0;
    }
    Unit left = units.get(group.from() - 1);
    boolean post = group.end() < end && units.get(group.end()).isA(org.yakugo.Kind.TITLE);
    boolean one = left.isWord() && left.has(Tag.NOUN) && post;
    boolean person = isPerson(left) || left.isName() && left.isA(org.yakugo.Kind.TITLE) || one;
    boolean other = units.subList(group.end(), end).stream().anyMatch(Suffered::isPerson);
    if (!person
        || other && group.end() < end && units.get(group.end()).isName()
        || appoints(left)) {
      return post && group.passive() && left.isAtom() ? -1 : 0;
    }
    return group.passive() ? 1 : -2;
  }

  private static boolean appoints(Unit unit) {
    return unit.is(WordClass.ELECTOR)
        || Stream.of(unit.folded().split(" "))
            .anyMatch(word -> WordReadings.SHARED.of(word).is(WordClass.RULER));
  }

  private static boolean isPerson(Unit unit) {
    return unit.isName() && PERSONS.stream().anyMatch(unit::isA);
  }

  /**
   * Index of the participle that says what somebody suffered behind a comma: {@code , two injured},
   * {@code , flights canceled}; -1 if none does.
   */
  int behind(int comma) {
    int first = comma + 1;
    if (first >= end || units.get(first).is(WordClass.RESULT)) {
      return -1;
    }
    Unit who = units.get(first);
    boolean counted =
        who.isDigits() || who.has(Tag.NUMBER) || !who.isAtom() && classes.isCounted(who.folded());
    for (int i = counted ? first : first + 1; i < end && i <= comma + (counted ? 4 : 7); i++) {
      Unit unit = units.get(i);
      if (!counted && (unit.isComma() || unit.has(Tag.THIRD) && !unit.readings().isNoun())) {
        return -1;
      }
      String lemma = unit.isAtom() ? null : unit.readings().lemma(Tag.PARTICIPLE);
      boolean known = lemma != null && use.isVerb(lemma) && units.get(i - 1).readings().isNoun();
      if (isDone(i) && (counted || known && i + 1 == end)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code dead} of {@code leaving three dead}: no clause of its own. */
  boolean isLeft(int from, VerbGroup group) {
    return units.get(from).is(WordClass.RESULT)
        && classes.isPredicate(units.get(group.head()).folded());
  }

  /** Whether somebody else stands behind a comma who suffered, too, or what he didn't. */
  boolean follows(int comma) {
    Unit next = units.get(comma + 1);
    return next.isCount() || next.is(WordClass.NEGATION) || behind(comma) > 0;
  }

  private boolean isDone(int i) {
    Unit unit = units.get(i);
    int next = i + 1;
    boolean feared =
        next < end && !units.get(next).isAtom() && classes.isPredicate(units.get(next).folded());
    boolean last = next == end || units.get(next).isPreposition() || feared;
    boolean done =
        unit.has(Tag.PARTICIPLE) && (!unit.readings().isNoun() || unit.is(WordClass.SUFFERING));
    return last && !unit.isAtom() && (done || classes.isPredicate(unit.folded()));
  }

  /** {@code Mayor accused of bribery detained}: the first participle says which mayor. */
  double describing(VerbGroup group) {
    if (isDoing(group) || isSentenced(group) || isGranted(group)) {
      return group.passive() ? 2 : -3;
    }
    int then = thenEnd(group.end());
    if (then > 0 && group.from() == group.head() && units.get(group.head()).has(Tag.PARTICIPLE)) {
      Unit next = units.get(then);
      return next.readings().isFinite() && !next.isPreposition() ? -4 : 0;
    }
    boolean by = group.end() < end && units.get(group.end()).is("by");
    boolean held =
        group.from() == group.head() && (by || units.get(group.head()).is(WordClass.ACCUSED));
    for (int i = group.end() + 2; held && i < end; i++) {
      Unit unit = units.get(i);
      boolean done = !unit.isAtom() && unit.has(Tag.PARTICIPLE) && !unit.readings().isNoun();
      boolean last = i + 1 == end || units.get(i + 1).isPreposition();
      String lemma = unit.readings().lemma(Tag.PARTICIPLE);
      boolean verb = done && lemma != null && use.isVerb(lemma);
      Unit doer = units.get(i - 1);
      boolean other = !by || doer.isName() || i + 1 == end && doer.readings().isNoun();
      if (done && last && other && (verb || !unit.has(Tag.ADJECTIVE))) {
        return -4;
      }
    }
    if (group.from() != group.head()) {
      return 0;
    }
    if (verbBehind(group.head()) > 0) {
      return -4;
    }
    IntStream before = IntStream.range(from + 1, group.passive() ? group.from() : from);
    return before.anyMatch(i -> verbBehind(i) == group.from()) ? 1.5 : 0;
  }

  /**
   * Index of {@code found} in {@code Painting stolen in 1990 found}, where the participle before it
   * says which painting; -1 if what stands behind the participle has no such verb.
   */
  private int verbBehind(int participle) {
    int in = participle + 1;
    Unit said = units.get(participle);
    boolean bare = said.has(Tag.PARTICIPLE) || classes.isPredicate(said.folded());
    if (!bare || participle == from || said.isAtom() || in >= end || !isSimple(units.get(in))) {
      return -1;
    }
    for (int i = in + 2; i < end; i++) {
      Unit unit = units.get(i);
      Unit before = units.get(i - 1);
      if (unit.isMark() || unit.is(WordClass.CLAUSE_OPENER)) {
        return -1;
      }
      String lemma = unit.isAtom() ? null : unit.readings().lemma(Tag.PARTICIPLE);
      boolean done = !unit.readings().isNoun() && !unit.has(Tag.THIRD);
      if (lemma != null && done && !before.isPreposition() && !before.isDeterminer()) {
        boolean closed = before.isDate() || before.isA(PLACE);
        boolean ofNoun = use.goesWith(lemma, RightOfVerb.noun(before));
        boolean last = i + 1 == end || closed && units.get(i + 1).isPreposition();
        return last || !ofNoun && isSimple(units.get(i + 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** A preposition that tells neither who did it nor what for. */
  private static boolean isSimple(Unit unit) {
    return unit.isPreposition() && !unit.is("by") && !unit.is("to") && !unit.is("of");
  }

  /**
   * Index behind {@code last week} or {@code on Monday} with more behind it; -1 if there is none.
   */
  private int thenEnd(int from) {
    if (from + 1 >= end) {
      return -1;
    }
    boolean on = units.get(from).is("on") && units.get(from + 1).isNamedPeriod();
    boolean near = units.get(from).is(WordClass.NEAR) && units.get(from + 1).is(WordClass.PERIOD);
    int behind = on || near ? from + 2 : units.get(from).isNamedPeriod() ? from + 1 : end;
    return behind < end ? behind : -1;
  }

  /** {@code media ban}, {@code plagiarism claims} behind {@code after}. */
  boolean isEvent(VerbGroup group) {
    boolean noun = units.get(group.head()).readings().isNoun();
    boolean plural = units.get(group.head()).has(Tag.THIRD) && classes.isOftenNoun(group.lemma());
    return noun && !group.passive() && (plural || !classes.isIntransitive(group.lemma()));
  }

  /** {@code Hiker killed climbing Matterhorn}, {@code Man caught smuggling gold}. */
  private boolean isDoing(VerbGroup group) {
    int next = group.end();
    return group.from() == group.head()
        && units.get(group.head()).is(WordClass.SUFFERING)
        && group.from() > from
        && next + 1 < end
        && units.get(next).has(Tag.ING)
        && !units.get(group.from() - 1).isName();
  }

  /** {@code Activist handed suspended sentence}: nobody hands such a thing to nobody. */
  private boolean isSentenced(VerbGroup group) {
    List<Unit> behind = units.subList(group.end(), end);
    return group.from() == group.head()
        && units.get(group.head()).is("handed")
        && behind.stream().noneMatch(unit -> unit.is("to") || unit.is("over"))
        && behind.stream().anyMatch(u -> u.is(WordClass.SENTENCE) || u.is(WordClass.PRISON));
  }

  /** {@code Firm granted licence}: neither to somebody nor by who grants such things. */
  private boolean isGranted(VerbGroup group) {
    Unit left = units.get(Math.max(from, group.from() - 1));
    List<Unit> behind = units.subList(group.end(), end);
    return group.from() == group.head()
        && group.from() > from
        && classes.isNaming(group.lemma())
        && (!appoints(left) || left.is(WordClass.FIRM))
        && IntStream.range(group.end(), end).noneMatch(i -> units.get(i).is("to"))
        && behind.stream().anyMatch(unit -> unit.is(WordClass.GRANTED));
  }

  /** {@code rally} in {@code thousands rally in Riga}: they do it, whatever they do it for. */
  boolean isOfMany(VerbGroup group, int i) {
    return i == from + 1
        && units.get(group.from()).is("to")
        && !units.get(from).isAtom()
        && classes.isCounted(units.get(from).folded())
        && units.get(i).has(Tag.BASE)
        && units.get(i + 1).isPreposition();
  }

  /** {@code helps fund school}, {@code lets farmers sell land}: what somebody has others do. */
  boolean isHelped(VerbGroup group, int i) {
    Unit head = units.get(group.head());
    return units.get(i).is(WordClass.HELPING)
        && i > from
        && group.from() == group.head()
        && head.has(Tag.BASE)
        && !head.has(Tag.THIRD)
        && group.tense() == VerbGroup.Tense.PRESENT;
  }

  /** {@code denies backing rebels}, {@code conclude border talks}: what is denied, no clause. */
  boolean isObject(VerbGroup verb, VerbGroup group, int first) {
    boolean act = !units.get(first).isAtom() && units.get(first).has(Tag.ING);
    boolean last = group.end() == end && group.from() == group.head();
    return act && group.from() == first + 1
        || last && !units.get(verb.head()).is(WordClass.TELLING) && isEvent(group);
  }

  /** {@code court} in {@code court orders release of man held in Yemen}. */
  private static boolean decides(Unit who) {
    return who.is(WordClass.ELECTOR) || who.is(WordClass.TELLER) || who.is(WordClass.FINDER);
  }

  /** {@code Italy returns statues looted from Libya}: a participle behind the object of a verb. */
  boolean isReduced(VerbGroup group, int verb) {
    Unit who = units.get(from);
    boolean said =
        verb == from + 1
            && (units.get(verb).has(Tag.THIRD)
                ? who.isName() || decides(who) && units.get(verb + 1).has(Tag.NOUN)
                : SubjectNumber.isPlural(who));
    Unit head = units.get(group.head());
    return said
        && group.from() == group.head()
        && head.has(Tag.PARTICIPLE)
        && group.end() < end
        && units.get(group.end()).isPreposition();
  }
}
