package org.yakugo.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.VerbGroup.Tense;
import org.yakugo.language.VerbClasses;

/** Reads the verb groups that can begin at a unit: {@code is being removed}, {@code to visit}. */
record VerbGroups(List<Unit> units, int end, VerbClasses classes) {

  /** All readings of what begins there; none if no verb does. */
  List<VerbGroup> at(int i) {
    Unit unit = units.get(i);
    boolean owner = i + 1 < end && units.get(i + 1).isPossessive();
    if (unit.isAtom() || owner || unit.is("be") || unit.is("been") || unit.is("being")) {
      return List.of();
    }
    Draft draft = new Draft(i);
    draft.negated = unit.is(WordClass.NEGATION);
    if (unit.has(Tag.MODAL)) {
      return draft.modal();
    }
    if (unit.is("to")) {
      int verb = draft.skipAdverbs(i + 1);
      boolean infinitive = verb > i + 1 || Parts.isInfinitive(units, i, end);
      return infinitive && verb < end && units.get(verb).has(Tag.BASE)
          ? draft.infinitive(verb)
          : List.of();
    }
    if (unit.is("no-longer") && i + 1 < end) {
      List<VerbGroup> verbs = units.get(i + 1).isAtom() ? List.of() : draft.plain(i + 1);
      return verbs.isEmpty()
          ? List.of(new VerbGroup(i, i + 1, i + 1, "be", Tense.PRESENT, false, false, true, ""))
          : verbs;
    }
    List<VerbGroup> announced = draft.announced(i);
    if (!announced.isEmpty()) {
      return announced;
    }
    if (draft.negated && unit.has(Tag.ADVERB)) {
      boolean predicate = i + 1 < end && classes.isPredicate(units.get(i + 1).folded());
      if (predicate) {
        return List.of(new VerbGroup(i, i + 1, i + 1, "be", Tense.PRESENT, false, false, true, ""));
      }
      return unit.is("never") ? draft.never(i + 1) : draft.afterOmittedBe(i + 1);
    }
    if (unit.is("yet") && Parts.isInfinitive(units, i + 1, end)) {
      draft.negated = true;
      return draft.base(i + 2);
    }
    if (classes.isPredicate(unit.folded()) && i > 0 && !units.get(i - 1).has(Tag.PARTICIPLE)) {
      VerbGroup be = new VerbGroup(i, i, i, "be", Tense.PRESENT, false, false, false, "");
      boolean verb = unit.has(Tag.BASE) && i + 1 < end && !units.get(i + 1).is("to");
      return Stream.concat(Stream.of(be), (verb ? draft.plain(i) : List.<VerbGroup>of()).stream())
          .toList();
    }
    if ("be".equals(verbLemma(unit))) {
      draft.tense = unit.has(Tag.PAST) ? Tense.PAST : Tense.PRESENT;
      return draft.afterBe(i + 1);
    }
    if ("have".equals(verbLemma(unit)) && !unit.has(Tag.ING)) {
      return draft.afterHave(i + 1);
    }
    int behindDo = "do".equals(verbLemma(unit)) ? draft.skipAdverbs(i + 1) : i;
    if (behindDo > i && draft.negated) {
      return draft.base(behindDo);
    }
    return draft.plain(i);
  }

  /** What somebody demands that others do, in its base form: {@code orders that man pay fine}. */
  @Nullable VerbGroup demanded(VerbGroup verb, int from) {
    boolean plain = !units.get(from).isName() && units.get(verb.head()).is(WordClass.ORDERING);
    return IntStream.range(from + 1, plain ? end : 0)
        .filter(i -> !units.get(i).isAtom() && units.get(i).has(Tag.BASE))
        .filter(i -> units.get(i - 1).isName() || units.get(i - 1).readings().isNoun())
        .filter(i -> !units.get(i).readings().isNoun() || isDoneThere(i))
        .mapToObj(i -> new Draft(i).base(i))
        .flatMap(List::stream)
        .findFirst()
        .orElse(null);
  }

  private boolean isDoneThere(int i) {
    boolean object =
        i + 1 < end && (units.get(i + 1).isAtom() || units.get(i + 1).readings().isNoun());
    return object && !classes.isMostlyNoun(units.get(i).readings().lemma(Tag.BASE));
  }

  /** Behind the subject of a question that {@code first} opens. */
  List<VerbGroup> base(int i, Unit first) {
    Draft draft = new Draft(i);
    boolean future = first.is("will") || first.is("shall");
    draft.tense = future ? Tense.FUTURE : first.is("did") ? Tense.PAST : Tense.PRESENT;
    draft.modal = future || !first.has(Tag.MODAL) ? "" : first.folded();
    return draft.base(i);
  }

  /** Behind the subject of a question that a form of {@code be} or {@code have} opens. */
  List<VerbGroup> be(int i) {
    return new Draft(i).afterBe(i);
  }

  private static @Nullable String verbLemma(Unit unit) {
    return Stream.of(Tag.THIRD, Tag.BASE, Tag.PAST, Tag.PARTICIPLE, Tag.ING)
        .filter(unit::has)
        .findFirst()
        .map(tag -> unit.readings().lemma(tag))
        .orElse(null);
  }

  /** A group that is being read. */
  private final class Draft {
    private final int from;
    private Tense tense = Tense.PRESENT;
    private boolean negated;
    private String modal = "";

    Draft(int from) {
      this.from = from;
    }

    private VerbGroup group(
        int head, @Nullable String lemma, boolean passive, boolean progressive) {
      return new VerbGroup(
          from,
          head + 1,
          head,
          lemma == null ? "" : lemma,
          tense,
          passive,
          progressive,
          negated,
          modal);
    }

    /** Past adverbs and negations. */
    private int skipAdverbs(int i) {
      int next = i;
      while (next < end
          && (units.get(next).has(Tag.ADVERB)
                  && !units.get(next).readings().isVerb()
                  && (next + 1 < end || !units.get(next).has(Tag.ADJECTIVE))
              || units.get(next).is(WordClass.NEGATION))) {
        negated |= units.get(next).is(WordClass.NEGATION);
        next++;
      }
      return next;
    }

    List<VerbGroup> modal() {
      String word = String.valueOf(units.get(from).readings().lemma(Tag.MODAL));
      boolean future = word.equals("will") || word.equals("shall") || word.equals("'ll");
      tense = future ? Tense.FUTURE : Tense.PRESENT;
      modal = future ? "" : word;
      int next = skipAdverbs(from + 1);
      return next < end && units.get(next).has(Tag.BASE) ? base(next) : List.of();
    }

    /** What is {@code set to} happen or {@code on track to}; none if nothing is. */
    List<VerbGroup> announced(int i) {
      Unit unit = units.get(i);
      boolean on = unit.is("on") && i + 1 < end && units.get(i + 1).is(WordClass.COURSE);
      int to = on ? i + 2 : i + 1;
      if (!on && !unit.is(WordClass.ANNOUNCED) || !Parts.isInfinitive(units, to, end)) {
        return List.of();
      }
      modal = unit.is("set") || unit.is("due") ? "" : unit.folded();
      return infinitive(to + 1);
    }

    List<VerbGroup> infinitive(int verb) {
      tense = Tense.FUTURE;
      return base(verb);
    }

    List<VerbGroup> base(int verb) {
      if (verb >= end) {
        return List.of();
      }
      Unit unit = units.get(verb);
      if (unit.is("be")) {
        return afterBe(verb + 1);
      }
      if (unit.is("have") && verb + 1 < end && units.get(verb + 1).has(Tag.PARTICIPLE)) {
        return afterHave(verb + 1);
      }
      String lemma = unit.readings().lemma(Tag.BASE);
      return lemma == null ? List.of() : List.of(group(verb, lemma, false, false));
    }

    List<VerbGroup> afterBe(int i) {
      int next = skipAdverbs(i);
      if (next < end && !units.get(next).isAtom()) {
        Unit unit = units.get(next);
        boolean passive = unit.is("being") && next + 1 < end;
        if (passive && units.get(next + 1).has(Tag.PARTICIPLE)) {
          String lemma = units.get(next + 1).readings().lemma(Tag.PARTICIPLE);
          return List.of(group(next + 1, lemma, true, true));
        }
        if (unit.is("to") && Parts.isInfinitive(units, next, end)) {
          return infinitive(next + 1);
        }
        List<VerbGroup> announced = announced(next);
        if (!announced.isEmpty()) {
          return announced;
        }
        if (unit.has(Tag.PARTICIPLE) && !unit.is("been")) {
          return List.of(group(next, unit.readings().lemma(Tag.PARTICIPLE), true, false));
        }
        if (unit.has(Tag.ING)) {
          return List.of(group(next, unit.readings().lemma(Tag.ING), false, true));
        }
      }
      return List.of(group(next - 1, "be", false, false));
    }

    List<VerbGroup> afterOmittedBe(int i) {
      boolean verb = i < end && units.get(i).readings().hasAny(Tag.ING, Tag.PARTICIPLE);
      return verb || Parts.isInfinitive(units, i, end) ? afterBe(i) : List.of();
    }

    /** {@code never recognized X}; without object and with {@code by} it is passive. */
    List<VerbGroup> never(int i) {
      boolean verb = i < end && !units.get(i).isAtom();
      if (!verb || !units.get(i).has(Tag.PAST) && !units.get(i).has(Tag.THIRD)) {
        return afterOmittedBe(i);
      }
      boolean object = i + 1 < end && !units.get(i + 1).is("by");
      return plain(i).stream().filter(group -> group.passive() != object).toList();
    }

    List<VerbGroup> afterHave(int i) {
      if (i + 2 < end && units.get(i).is("yet") && Parts.isInfinitive(units, i + 1, end)) {
        negated = true;
        return base(i + 2);
      }
      int next = skipAdverbs(i);
      if (next < end && units.get(next).has(Tag.PARTICIPLE)) {
        tense = tense == Tense.FUTURE ? tense : Tense.PAST;
        return units.get(next).is("been")
            ? afterBe(next + 1)
            : List.of(group(next, units.get(next).readings().lemma(Tag.PARTICIPLE), false, false));
      }
      return List.of(group(i - 1, "have", false, false));
    }

    List<VerbGroup> plain(int i) {
      List<VerbGroup> groups = new ArrayList<>();
      Readings readings = units.get(i).readings();
      if (readings.has(Tag.THIRD)) {
        groups.add(group(i, readings.lemma(Tag.THIRD), false, false));
      } else if (readings.has(Tag.BASE) && !readings.has(Tag.PAST)) {
        groups.add(group(i, readings.lemma(Tag.BASE), false, false));
      }
      if (readings.has(Tag.PAST)) {
        tense = Tense.PAST;
        groups.add(group(i, readings.lemma(Tag.PAST), false, false));
      }
      if (readings.has(Tag.PARTICIPLE)) {
        tense = Tense.PAST;
        groups.add(group(i, readings.lemma(Tag.PARTICIPLE), true, false));
      }
      if (readings.has(Tag.ING)) {
        tense = Tense.PRESENT;
        groups.add(group(i, readings.lemma(Tag.ING), false, true));
      }
      return groups;
    }
  }
}
