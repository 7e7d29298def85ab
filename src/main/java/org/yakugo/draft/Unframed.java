package org.yakugo.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordReadings;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Renderings;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Renders verbs that no frame knows with what follows them, word by word. */
record Unframed(
    List<Unit> units,
    NounPhrases phrases,
    Renderings renderings,
    Lexicon lexicon,
    Attachment attachment,
    Adjuncts adjuncts) {

  /**
   * @param head the word that bears the meaning
   * @param from index of the first unit behind the verb
   * @param said the clause that follows; null if none does
   */
  Predicate predicate(
      String lemma, boolean passive, Unit head, int from, int end, Predicates.@Nullable Said said) {
    List<Adjunct> all = new ArrayList<>();
    int core = from < end ? Parts.phraseEnd(units, from, end) : from;
    Wording object = Wording.EMPTY;
    int next = from;
    boolean starts =
        core > from && !units.get(from).isPreposition() && !Adjuncts.isAdverb(units.get(from));
    if (starts) {
      next = attachment.reach(from, core, end, lemma);
      object = phrases.render(from, next);
    }
    all.addAll(adjuncts.of(next, end));
    if (lemma.equals("be")) {
      double weight = Weights.unframed(object, all) + (object.isEmpty() ? -2 : 0.3);
      return new Predicate("は", all, object, null, List.of(), false, weight);
    }
    Wording verb = verb(head, lemma);
    String text = verb.text();
    boolean particle = !text.isEmpty() && "をにがとへで".indexOf(text.charAt(0)) >= 0;
    Wording whole = object.isEmpty() ? verb : object.then(particle ? "" : "を").then(verb);
    if (said != null) {
      Wording hearer = object.isEmpty() ? object : object.then("に");
      whole = hearer.then(said.headline()).then("と").then(verb);
    }
    whole = whole.covering(Predicates.verb(from, lemma));
    double weight = Weights.unframed(whole, all);
    return new Predicate(passive ? "が" : "、", all, whole, null, List.of(), passive, weight);
  }

  private Wording verb(Unit head, String lemma) {
    Wording known = renderings.of(head.span());
    if (known != null) {
      String text = known.text().replaceFirst("する$", "");
      return Wording.of(text, head.text(), 0.6, Use.ACT);
    }
    for (String form : List.of(lemma, nounOf(lemma))) {
      Lexicon.Entry entry = lexicon.noun(form);
      if (entry != null && entry.use() == Use.ACT) {
        return Wording.of(entry.japanese().getFirst(), head.text(), 0.5, Use.ACT);
      }
    }
    return Wording.open(head.text());
  }

  private static String nounOf(String lemma) {
    String ing = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return WordReadings.SHARED.of(ing + "ing").has(Tag.NOUN) ? ing + "ing" : lemma;
  }
}
