package org.yakugo.person;

import java.util.List;
import java.util.Optional;
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
}
