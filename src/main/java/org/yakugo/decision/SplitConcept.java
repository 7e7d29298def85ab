package org.yakugo.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Status;
import org.yakugo.text.Normalization;

/**
 * The two concepts that one becomes.
 *
 * @param kept goes on under the old name, without what moves
 * @param moved the new one
 */
public record SplitConcept(Concept kept, Concept moved) {

  /**
   * Splits a concept by its English terms, its countries, or both.
   *
   * @param english the terms that the new concept has, the first as its preferred one; empty if it
   *     is called the same
   * @param japanese the terms that the new concept has, the first as its preferred one; those of
   *     the old concept move, others are new. Empty if both have all of them
   * @param scope the countries that move; empty if the new concept holds where the old one does
   * @throws UnusableInput if the two would be the same concept, or one would have no term
   */
  public static SplitConcept of(
      Concept concept, List<String> english, List<String> japanese, Set<String> scope) {
    String name = english.isEmpty() ? concept.english() : english.getFirst();
    ConceptBuilder kept = concept.toBuilder();
    ConceptBuilder moved = ConceptBuilder.of(concept.kind(), name);
    moved.scope(scope.isEmpty() ? concept.scope() : scope).note(concept.note());
    kept.scope(without(concept.scope(), scope));
    for (String term : english.isEmpty() ? concept.englishVariants() : english) {
      moved.variant(term);
    }
    english.forEach(kept::dropVariant);
    if (english.contains(concept.english())) {
      kept.english(firstLeft(concept, english));
    }
    moveJapanese(concept, japanese, kept, moved);
    SplitConcept parts = new SplitConcept(kept.build(), moved.source(concept.source()).build());
    if (parts.kept.identity().equals(parts.moved.identity())) {
      throw UnusableInput.request("can-split-english-terms-countries-say", concept.english());
    }
    return parts;
  }

  private static void moveJapanese(
      Concept concept, List<String> japanese, ConceptBuilder kept, ConceptBuilder moved) {
    if (japanese.isEmpty()) {
      concept.admitted().forEach(moved::admit);
      concept.deprecated().forEach(term -> moved.deprecate(term, concept.instead().get(term)));
      concept.forms().forEach(moved::form);
      if (!concept.japanese().isEmpty()) {
        moved.prefer(concept.japanese());
      }
      return;
    }
    moved.prefer(japanese.getFirst());
    for (String term : japanese) {
      if (concept.status(term).equals(Optional.of(Status.DEPRECATED))) {
        moved.deprecate(term, concept.instead().get(term));
      } else if (!Normalization.PRINTED.same(term, japanese.getFirst())) {
        moved.admit(term);
      }
      kept.drop(term);
    }
    if (japanese.stream().anyMatch(term -> Normalization.PRINTED.same(term, concept.japanese()))) {
      concept.admitted().stream()
          .filter(term -> japanese.stream().noneMatch(j -> Normalization.PRINTED.same(j, term)))
          .findFirst()
          .ifPresent(kept::prefer);
    }
  }

  private static String firstLeft(Concept concept, Collection<String> moved) {
    return concept.englishVariants().stream()
        .filter(term -> !moved.contains(term))
        .findFirst()
        .orElseThrow(
            () -> UnusableInput.request("would-left-without-english-term", concept.english()));
  }

  private static Set<String> without(Set<String> scope, Set<String> moved) {
    Set<String> left = new HashSet<>(scope);
    left.removeAll(moved);
    if (left.isEmpty() && !scope.isEmpty() && !moved.isEmpty()) {
      throw UnusableInput.request("no-country-would-left-rename-concept");
    }
    return left;
  }
}
