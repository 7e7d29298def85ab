package org.yakugo.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The part of a bulletin that a finding points into. */
public enum Field {
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

  /** The name as it stands in JSON: {@code ja}. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
