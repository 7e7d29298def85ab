package org.yakugo.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.headline.VerbGroup;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Prepositions;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/**
 * What isn't done to a subject, behind the verb that says so: {@code No date set yet for talks}.
 *
 * @param about it, as it stands before the subject
 * @param at index of the preposition that it begins with
 */
record Denied(Wording about, int at) {

  /**
   * @param subjectEnd index after the subject
   * @return null if nothing behind the verb belongs to the subject
   */
  static @Nullable Denied in(
      List<Unit> units, int subjectEnd, VerbGroup verb, int end, Predicates predicates) {
    int at = verb.end();
    while (at < end && Adjuncts.isAdverb(units.get(at))) {
      at++;
    }
    Prepositions prepositions = predicates.prepositions();
    Prepositions.Match match =
        verb.passive() && at < end && units.get(at).isPreposition()
            ? prepositions.at(units, at, end)
            : null;
    boolean planned = match != null && match.words().equals("for");
    if (match == null || !planned && !predicates.attaches(subjectEnd - 1, match)) {
      return null;
    }
    NounPhrases phrases = predicates.phrases();
    Wording phrase = phrases.render(match.end(), end).covering(at, match.end());
    Wording about = planned ? phrase.then("の") : prepositions.attributive(match.words(), phrase);
    return new Denied(about, at);
  }

  /**
   * 誰も before a verb that is denied, where {@code No one} or {@code Nobody} is all of a subject.
   */
  static List<Adjunct> noOne(List<Unit> units, int from, int end) {
    boolean two = end - from == 2 && units.get(from).is("no") && units.get(from + 1).is("one");
    if (!two && (end - from != 1 || !units.get(from).is("nobody"))) {
      return List.of();
    }
    Wording none = Wording.of("誰も", two ? "no one" : "nobody", 0.9, Use.ADVERB).covering(from, end);
    return List.of(new Adjunct(none, none, Adjunct.Place.MANNER));
  }
}
