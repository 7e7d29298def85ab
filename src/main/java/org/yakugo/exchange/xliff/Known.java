package org.yakugo.exchange.xliff;

import java.util.stream.Stream;
import org.yakugo.suggest.Mention;
import org.yakugo.suggest.Suggestion;

/** A rendering of words of a headline's English. */
record Known(String english, String japanese, String origin) {

  /** The best rendering of each of the headline's names, posts, bodies and terms. */
  static Stream<Known> of(Suggestion suggestion) {
    return suggestion.mentions().stream()
        .filter(mention -> mention.field() == Mention.Field.HEADLINE)
        .filter(mention -> !mention.renderings().isEmpty())
        .map(
            mention ->
                new Known(
                    mention.source(),
                    mention.renderings().getFirst().target(),
                    mention.renderings().getFirst().origin().label()))
        .distinct();
  }

  String line() {
    return english + " = " + japanese + " (" + origin + ")";
  }
}
