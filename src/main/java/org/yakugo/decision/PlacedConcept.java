package org.yakugo.decision;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Lazy;
import org.yakugo.glossary.Concept;
import org.yakugo.text.Normalization;

/**
 * A concept and the file that it stands in.
 *
 * @param file its name without its folder
 * @param folded all terms and forms, a line each, without case, width and diacritics
 */
public record PlacedConcept(
    String file, Concept concept, Concept.Identity identity, Lazy<String> folded) {
  PlacedConcept(String file, Concept concept, Concept.Identity identity) {
    this(file, concept, identity, new Lazy<>(() -> folded(concept)));
  }

  private static String folded(Concept concept) {
    return Stream.of(
            concept.englishTerms(),
            concept.usableJapanese(),
            concept.deprecated(),
            concept.forms().values())
        .flatMap(Collection::stream)
        .map(Normalization.ENGLISH::apply)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
