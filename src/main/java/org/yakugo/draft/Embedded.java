package org.yakugo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.frame.Frame;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;
import org.yakugo.phrase.VerbPhrases;
import org.yakugo.phrase.Wording;

/** Renders verbs within noun phrases as predicates are rendered. */
record Embedded(Predicates predicates, Acts acts) implements VerbPhrases {
  @Override
  public Wording plain(List<Unit> units, int from, int end) {
    return predicates.best(units.get(from), from, end).plain(predicates.endings());
  }

  @Override
  public Wording progressive(List<Unit> units, int from, int end) {
    Predicate one = predicates.best(units.get(from), from, end);
    return Endings.with(
        one.headline(), Endings.suru(one.core().text(), "している", predicates.endings()));
  }

  @Override
  public boolean isAct(int at, int end) {
    return acts.isAct(at, end);
  }

  @Override
  public Wording nominal(List<Unit> units, int from, int end) {
    return predicates.best(units.get(from), from, end).nominal();
  }

  @Override
  public Wording before(List<Unit> units, int from, int end, Wording of) {
    Unit verb = units.get(from);
    boolean passive = !verb.has(Tag.ING);
    Predicate one =
        predicates.of(verb.verb(passive), passive, verb, from + 1, end, null).stream()
            .map(way -> passive ? predicates.done(way, of) : predicates.weighed(way, of))
            .max(Comparator.comparingDouble(Predicate::weight))
            .orElseThrow();
    Predicate by = passive && one.suffers() ? doneBy(one) : null;
    boolean lasts = verb.is(WordClass.GOING_ON) && by != null;
    String form = !passive || lasts ? "する" : by == null && one.suffers() ? "された" : "した";
    one = by == null ? one : by;
    String joint = Endings.beforeNoun(one.core(), form, predicates.phrases().kinds());
    return passive && !lasts && joint.isEmpty() && !one.core().text().endsWith("率いる")
        ? Endings.done(one.headline())
        : Endings.with(one.headline(), joint);
  }

  /** {@code built by firm} is 企業が建設した; null if it doesn't say by whom. */
  private static @Nullable Predicate doneBy(Predicate one) {
    return one.adjuncts().stream()
        .filter(way -> way.place() == Adjunct.Place.AGENT)
        .findFirst()
        .map(
            agent -> {
              Wording who = agent.adverbial().dropLast("により".length()).then("が");
              List<Adjunct> all = new ArrayList<>(one.adjuncts());
              all.set(all.indexOf(agent), new Adjunct(who, who, Adjunct.Place.AGENT));
              return new Predicate(
                  one.mark(), all, one.core(), one.frame(), one.inner(), false, one.weight());
            })
        .orElse(null);
  }

  @Override
  public @Nullable Wording stated(List<Unit> units, int from, int end) {
    String words = units.get(from).folded() + " " + units.get(from + 1).folded() + " ";
    return predicates.of("be", false, units.get(from), from, end, null).stream()
        .filter(one -> describes(one.frame(), words))
        .findFirst()
        .map(one -> Endings.describing(one, predicates.endings()))
        .orElse(null);
  }

  private static boolean describes(@Nullable Frame frame, String words) {
    return frame != null
        && frame.kind() == Frame.Kind.ADJECTIVE
        && frame.english().stream().anyMatch(form -> form.startsWith(words));
  }

  @Override
  public Wording relative(List<Unit> units, int from, int end, Wording of) {
    Unit verb = units.get(from);
    boolean past = verb.has(Tag.PAST);
    Tag form = past ? Tag.PAST : verb.has(Tag.THIRD) ? Tag.THIRD : Tag.BASE;
    String lemma = verb.readings().lemma(form);
    Predicate way =
        predicates
            .of(lemma == null ? verb.folded() : lemma, false, verb, from + 1, end, null)
            .stream()
            .map(one -> predicates.weighed(one, of))
            .max(Comparator.comparingDouble(Predicate::weight))
            .orElseThrow();
    Wording said = way.plain(predicates.endings());
    return past ? Endings.done(said) : said;
  }

  @Override
  public @Nullable Wording complement(
      List<Unit> units, int from, int head, int preposition, int end) {
    return predicates.nouns().complement(from, head, end);
  }
}
