package org.yakugo.phrase;

import org.yakugo.Kind;

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
  UNKNOWN;

  /** What something of that kind can do. */
  public static Use of(Kind kind) {
    return switch (kind) {
      case PERSON, PERSON_TITLE, TITLE -> PERSON;
      case ORGANISATION -> BODY;
      case PLACE -> PLACE;
      case EVENT -> EVENT;
      case DOCUMENT, TERM -> THING;
    };
  }
}
