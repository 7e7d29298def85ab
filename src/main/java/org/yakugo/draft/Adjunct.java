package org.yakugo.draft;

import org.yakugo.phrase.Wording;

/**
 * What says when, where, why or about what something is done.
 *
 * @param adverbial as it stands before a predicate
 * @param attributive as it stands before a noun
 * @param place where it stands among others
 */
record Adjunct(Wording adverbial, Wording attributive, Place place) {

  /** The same as it stands before the noun that it belongs to. */
  Adjunct owned() {
    return new Adjunct(attributive, attributive, place);
  }

  /** Where two meet, said behind with whom. */
  Adjunct withCompany() {
    return place == Place.WHERE ? new Adjunct(adverbial, attributive, Place.MANNER) : this;
  }

  /** Whether it stands before a noun either way. */
  boolean isOwned() {
    return adverbial.equals(attributive);
  }

  /** Whether it says where or when. */
  boolean isSetting() {
    boolean at = place == Place.OCCASION && adverbial.text().endsWith("で");
    return place == Place.WHERE || place == Place.TIME || at;
  }

  /** In the order in which Japanese headlines have them. */
  enum Place {
    TIME,
    CAUSE,
    OCCASION,
    WHERE,
    /** By whom it is done. */
    AGENT,
    OTHER,
    TOPIC,
    MANNER,
    /** Behind the predicate: what follows from it. */
    BEHIND
  }
}
