package org.yakugo.draft;

import java.util.List;
import java.util.Set;
import org.yakugo.frame.Frame;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.Wording;

/**
 * A clause in Japanese, in the forms that it may be needed in.
 *
 * @param last behind another clause
 */
record Rendered(
    Wording headline,
    Wording last,
    Wording said,
    Wording told,
    Wording within,
    List<Frame> frames,
    int adjuncts,
    double weight) {
  /** They open a clause that stands before the one it belongs to. */
  private static final Set<String> BEFORE =
      Set.of(
          "as while amid after once since before when if because unless until although".split(" "));

  /** One that is the same in every place. */
  static Rendered always(Wording phrase, double weight) {
    return new Rendered(phrase, phrase, phrase, phrase, phrase, List.of(), 0, weight);
  }

  /** As the headline's first clause with another that the link joins to it. */
  Wording behind(String link, WordKinds endings) {
    boolean happens = link.equals("as") && endings.is(headline.text(), "happens");
    return BEFORE.contains(link) && !happens ? last : headline;
  }

  /**
   * What was said before with this clause.
   *
   * @param told whether somebody named in front says it all
   */
  Wording joined(String link, Wording whole, boolean told, WordKinds endings) {
    Wording clause = told ? this.told : headline;
    return switch (link) {
      case "and", ",", ";", "-" -> Endings.connected(whole).then("、").then(clause);
      case "but" -> whole.then("も").then(clause);
      case "as" ->
          endings.is(whole.text(), "happens")
              ? Endings.connected(headline).then("、").then(whole)
              : within.then("中、").then(whole);
      case "while", "amid" -> within.then("中、").then(whole);
      case "after", "since", "once" -> Endings.done(within).then("後、").then(whole);
      case "before" -> within.then("前に").then(whole);
      case "when" -> within.then("際、").then(whole);
      case "although" -> within.then("ものの、").then(whole);
      case "if" ->
          (endings.is(within.text(), "na") ? within.then("な") : within).then("場合、").then(whole);
      case "unless" -> denied().then("限り、").then(whole);
      case "until" -> within.then("まで、").then(whole);
      case "because" -> within.then("ため、").then(whole);
      default -> whole.then("、").then(clause);
    };
  }

  /** 解除されない where the clause has 解除されなかった. */
  private Wording denied() {
    String past = "なかった";
    boolean done = within.text().endsWith(past);
    return done ? within.dropLast(past.length()).then("ない") : within;
  }
}
