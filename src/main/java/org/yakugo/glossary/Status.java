package org.yakugo.glossary;

/** A term's standing within its concept, in the words of ISO 30042. */
public enum Status {
  /** Use this. */
  PREFERRED,
  /** May be used. */
  ADMITTED,
  /** Not to be used any more. */
  DEPRECATED
}
