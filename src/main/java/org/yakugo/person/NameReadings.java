package org.yakugo.person;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Katakana for names and other proper words. */
@FunctionalInterface
public interface NameReadings {

  /** Reads nothing. */
  NameReadings NONE = (name, country) -> List.of();

  /**
   * The forms of a name or a part of it, best first, with their probabilities.
   *
   * @param name one or more words as printed; several words become several, joined as the house
   *     joins them
   * @param country ISO 3166 code of the country that the name is from; null if it isn't known
   */
  List<Composition> of(String name, @Nullable String country);

  /** The person of the table of tenures whose name it is; empty if it is none's. */
  default Optional<KnownHolder> known(PersonMention person) {
    return Optional.empty();
  }

  /** The same that knows a person, whom the words here leave unknown, by what is told elsewhere. */
  default NameReadings toldBy(UnaryOperator<PersonMention> told) {
    NameReadings here = this;
    return new NameReadings() {
      @Override
      public List<Composition> of(String name, @Nullable String country) {
        return here.of(name, country);
      }

      @Override
      public Optional<KnownHolder> known(PersonMention one) {
        return here.known(one).or(() -> here.known(told.apply(one)));
      }
    };
  }
}
