package org.yakugo.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
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
  private static final Set<List<String>> NOBODY = Set.of(List.of("nobody"), List.of("no", "one"));

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
   * Nobody of whom something is said: {@code No one}, {@code None of hostages}, {@code Neither
   * side}.
   *
   * @param none as it stands before the predicate
   * @param from index of the first unit of all of whom none is meant; the subject's end if nobody
   *     is named
   */
  record Nobody(Adjunct none, int from) {}

  /** Null if it is said of somebody. */
  static @Nullable Nobody nobody(List<Unit> units, int from, int end) {
    List<String> words = units.subList(from, end).stream().limit(2).map(Unit::folded).toList();
    boolean some = words.equals(List.of("none", "of")) || words.indexOf("neither") == 0;
    boolean whole = end - from == words.size() && NOBODY.contains(words);
    if (!some && !whole) {
      return null;
    }
    int all = whole ? end : from + (words.contains("of") ? 2 : 1);
    String text = all < end ? "いずれも" : "誰も";
    Wording none =
        Wording.of(text, Units.text(units, from, all), 0.9, Use.ADVERB).covering(from, all);
    return new Nobody(new Adjunct(none, none, Adjunct.Place.MANNER), all);
  }
}
