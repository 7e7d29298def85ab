package org.yakugo.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
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
    return one.headline().then(Endings.suru(one.core().text(), "している", predicates.endings()));
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
  public Wording before(List<Unit> units, int from, int end) {
    Unit verb = units.get(from);
    boolean passive = !verb.has(Tag.ING);
    Predicate one = first(verb.verb(passive), passive, verb, from, end);
    String form = !passive ? "する" : one.suffers() ? "された" : "した";
    String joint = Endings.beforeNoun(one.core(), form, predicates.phrases().kinds());
    return passive && joint.isEmpty() ? Endings.done(one.headline()) : one.headline().then(joint);
  }

  @Override
  public Wording relative(List<Unit> units, int from, int end) {
    Unit verb = units.get(from);
    boolean past = verb.has(Tag.PAST);
    Tag form = past ? Tag.PAST : verb.has(Tag.THIRD) ? Tag.THIRD : Tag.BASE;
    String lemma = verb.readings().lemma(form);
    Wording said =
        first(lemma == null ? verb.folded() : lemma, false, verb, from, end)
            .plain(predicates.endings());
    return past ? Endings.done(said) : said;
  }

  private Predicate first(String lemma, boolean passive, Unit verb, int from, int end) {
    return predicates.of(lemma, passive, verb, from + 1, end, null).getFirst();
  }

  @Override
  public @Nullable Wording complement(
      List<Unit> units, int from, int head, int preposition, int end) {
    return predicates.nouns().complement(from, head, end);
  }
}
