package org.yakugo.person;

import java.util.List;
import org.yakugo.text.Token;

/** Finds countries, in the forms that news English gives them. */
@FunctionalInterface
public interface Places {

  /** How a country is named. */
  enum Form {
    /** {@code Latvia}, {@code the Republic of Latvia}, {@code UK}. */
    NAME,
    /** {@code Latvian}. */
    ADJECTIVE,
    /** By its capital: {@code Riga}. */
    CAPITAL
  }

  /**
   * A country found in a text.
   *
   * @param country ISO 3166 code of two letters, or {@code EU}
   * @param end index after its last token
   */
  record Place(String country, Form form, int end) {}

  /** The longest name of a country that starts at the token; null if none does. */
  Place at(List<Token> tokens, int index);
}
