package org.yakugo.glossary;

import org.yakugo.text.Span;

/**
 * A country in a text, under its name or through a word that belongs to it.
 *
 * @param span where it stands, in UTF-16 code units, without article and possessive ending
 * @param country the country, or the one that the city lies in
 * @param term the name that stands there, as the table writes it
 * @param japanese what it is in Japanese by house usage: the country's name for an adjective, the
 *     formal name for a formal name, the city's name for a city
 */
public record CountryMatch(Span span, Country country, Sense sense, String term, String japanese) {

  /** What the word says of the country. In Japanese text there are names and cities only. */
  public enum Sense {
    /** {@code Türkiye}, {@code USA}. */
    NAME,
    /** {@code Republic of Türkiye}. */
    FORMAL_NAME,
    /** {@code Turkish}; also the plural that stands for the people, {@code Azerbaijanis}. */
    ADJECTIVE,
    /** {@code Turk}. */
    PEOPLE,
    /** {@code Ankara}. */
    CAPITAL,
    /** {@code Istanbul}. */
    CITY;

    public boolean isTown() {
      return this == CAPITAL || this == CITY;
    }
  }
}
