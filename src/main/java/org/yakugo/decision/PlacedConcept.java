package org.yakugo.decision;

import org.yakugo.glossary.Concept;

/**
 * A concept and the file that it stands in.
 *
 * @param file a name without folder
 */
public record PlacedConcept(String file, Concept concept, Concept.Identity identity) {}
