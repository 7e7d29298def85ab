package org.yakugo.check;

import org.yakugo.Labelled;

/** The part of a bulletin that a finding points into. */
public enum Field implements Labelled {
  /** The Japanese headline. */
  JA,
  /** The English headline. */
  EN,
  /** The English paragraphs, joined by line feeds. */
  BODY,
  /** The citation as printed. */
  CITATION,
  /**
   * The paragraphs of all notes of the item, then the notes' own citations, joined by line feeds.
   */
  NOTE,
  /** The bulletin as a whole; its text is the title. */
  BULLETIN;
}
