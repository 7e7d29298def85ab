package org.yakugo.draft;

import org.yakugo.phrase.Wording;

/** Puts a clause and the next together, as the word between them asks. */
final class ClauseLinks {
  private ClauseLinks() {}

  /**
   * @param whole what stands before the link
   * @param said whether somebody says it
   */
  static Wording joined(String link, Wording whole, Sentence.Rendered next, boolean said) {
    Wording clause = said ? next.told() : next.headline();
    return switch (link) {
      case "and", ",", ";", "-" -> Endings.connected(whole).then("、").then(clause);
      case "but" -> whole.then("も").then(clause);
      case "as" ->
          ClauseOrder.happens(whole.text())
              ? Endings.connected(next.headline()).then("、").then(whole)
              : next.within().then("中、").then(whole);
      case "while", "amid" -> next.within().then("中、").then(whole);
      case "after", "since" -> Endings.done(next.within()).then("後、").then(whole);
      case "before" -> next.within().then("前に").then(whole);
      case "when" -> next.within().then("際、").then(whole);
      case "if" -> next.within().then("場合、").then(whole);
      case "because" -> next.within().then("ため、").then(whole);
      default -> whole.then("、").then(clause);
    };
  }
}
