package org.yakugo.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.yakugo.glossary.Concept;

/**
 * A concept as programs are shown it: the concept's own fields, and these.
 *
 * @param id stands for it in addresses, as long as kind, English term and scope stay
 * @param version changes whenever anything in the concept does
 * @param file where it stands, a name without folder
 */
public record GlossaryEntry(
    String id, String version, String file, @JsonUnwrapped Concept concept) {

  public static GlossaryEntry of(PlacedConcept placed) {
    return new GlossaryEntry(
        placed.identity().id(), placed.concept().version(), placed.file(), placed.concept());
  }
}
