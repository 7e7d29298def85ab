package org.yakugo.phrase;

/** What a phrase can do in a sentence. */
public enum Use {
  PERSON,
  BODY,
  PLACE,
  /** Two places joined: {@code Armenia–Türkiye}. */
  PAIR,
  EVENT,
  /** What somebody does; takes する. */
  ACT,
  THING,
  TIME,
  AMOUNT,
  /** Stands before a noun only. */
  ADJECTIVE,
  ADVERB,
  /** Nothing is known of it. */
  UNKNOWN
}
