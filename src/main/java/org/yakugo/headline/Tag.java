package org.yakugo.headline;

/** What a word can be, as far as the structure of headlines depends on it. */
public enum Tag {
  /** {@code meet}: infinitive, imperative or present. */
  BASE,
  /** {@code meets}. */
  THIRD,
  /** {@code met}, {@code took}. */
  PAST,
  /** {@code met}, {@code taken}. */
  PARTICIPLE,
  /** {@code meeting}. */
  ING,
  NOUN,
  PLURAL,
  ADJECTIVE,
  ADVERB,
  PREPOSITION,
  DETERMINER,
  PRONOUN,
  NUMBER,
  MODAL,
  CONJUNCTION
}
