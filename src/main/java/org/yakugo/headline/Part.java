package org.yakugo.headline;

/**
 * A piece of what follows a verb.
 *
 * @param marker the preposition, {@code to} before a verb, {@code that}; empty for a noun phrase
 * @param from index of its first unit, the marker included
 * @param end index after its last
 */
public record Part(Role role, String marker, int from, int end) {

  /** What kind of piece it is. */
  public enum Role {
    NOUN_PHRASE,
    PREPOSITIONAL,
    INFINITIVE,
    PARTICIPLE,
    THAT,
    ADVERB
  }

  /** Index of the first unit behind the marker. */
  public int innerFrom() {
    return marker.isEmpty() ? from : from + 1;
  }
}
