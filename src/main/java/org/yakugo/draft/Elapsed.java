package org.yakugo.draft;

import java.util.List;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Wording;

/**
 * How long before or after something: {@code four days after quake}, {@code a month behind
 * schedule}.
 *
 * @param adjunct that says it, before a predicate or a noun
 * @param end index of the first unit behind it
 */
record Elapsed(Adjunct adjunct, int end) {

  /**
   * @param from index of the first unit
   * @param at index of the preposition behind how long
   */
  static Elapsed of(
      List<Unit> units, int from, int at, int end, NounPhrases phrases, Attachment attachment) {
    int then = at + (units.get(at).is("ahead") ? 2 : 1);
    int far = attachment.reach(then, Parts.phraseEnd(units, then, end), end, "");
    Wording span = phrases.render(from, at);
    // 2週間 is 2週 before 前, but 1時前 is before one o'clock
    span = span.text().matches(".*(?<!時)間") ? span.dropLast(1) : span;
    if (units.get(then).is(WordClass.COURSE)) {
      boolean late = units.get(at).is("behind");
      Wording by = span.after("予定より").covering(from, far);
      return new Elapsed(
          new Adjunct(
              by.then(late ? "遅れて" : "早く"), by.then(late ? "遅い" : "早い"), Adjunct.Place.MANNER),
          far);
    }
    boolean after = units.get(at).is("after");
    Wording when = phrases.render(then, far).covering(at, far).then(after ? "から" : "の");
    when = when.then(span).then(after ? "後" : "前");
    return new Elapsed(new Adjunct(when.then("に"), when.then("の"), Adjunct.Place.TIME), far);
  }
}
