package org.yakugo.exchange;

import org.yakugo.glossary.Concept;

/**
 * Something that a format can't hold, and so isn't in the file.
 *
 * @param concept the English term, with the scope if there is one: {@code Speaker [AM]}
 * @param field the column of the glossary: {@code note}
 * @param why a clause: {@code prh knows no countries}
 */
public record Loss(String concept, String field, String why) {
  public static Loss of(Concept concept, String field, String why) {
    return new Loss(name(concept), field, why);
  }

  /** {@code Speaker of the Parliament [AM]}. */
  public static String name(Concept concept) {
    return concept.english()
        + (concept.scope().isEmpty() ? "" : " [" + String.join(", ", concept.scope()) + "]");
  }

  /** {@code Speaker [AM]: note: prh knows no countries}. */
  @Override
  public String toString() {
    return concept + ": " + field + ": " + why;
  }
}
