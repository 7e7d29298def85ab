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

  /** Whether it says where or when. */
  boolean isSetting() {
    return place == Place.WHERE || place == Place.TIME;
  }

  /** In the order in which Japanese headlines have them. */
  enum Place {
    TIME,
    CAUSE,
    OCCASION,
    WHERE,
    OTHER,
    TOPIC,
    MANNER,
    /** Behind the predicate: what follows from it. */
    BEHIND
  }
}
