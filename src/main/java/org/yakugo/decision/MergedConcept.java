package org.yakugo.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;

/**
 * Joins two concepts in one, which keeps the kind, the English and the preferred Japanese of the
 * second. All other terms of the first come along; where both record something else for the same
 * thing, the second's stands.
 */
public final class MergedConcept {
  /**
   * @param deprecate whether the usable Japanese terms of the first may not be used any more;
   *     otherwise they are admitted
   */
  public static Concept of(Concept from, Concept into, boolean deprecate) {
    ConceptBuilder merged = into.toBuilder();
    from.englishTerms().forEach(merged::variant);
    for (String term : from.usableJapanese()) {
      if (into.status(term).isPresent()) {
        continue;
      }
      if (into.japanese().isEmpty() && !deprecate && term.equals(from.japanese())) {
        merged.prefer(term);
      } else if (deprecate) {
        merged.deprecate(term, null);
      } else {
        merged.admit(term);
      }
    }
    for (String term : from.deprecated()) {
      if (into.status(term).isEmpty()) {
        merged.deprecate(term, from.instead().get(term));
      }
    }
    from.forms()
        .forEach(
            (authority, form) ->
                merged.form(authority, into.forms().getOrDefault(authority, form)));
    return merged
        .scope(scope(from, into))
        .note(joined(into.note(), from.note()))
        .source(joined(into.source(), from.source()))
        .build();
  }

  /** Everywhere, if either holds everywhere. */
  private static Set<String> scope(Concept from, Concept into) {
    if (from.scope().isEmpty() || into.scope().isEmpty()) {
      return Set.of();
    }
    Set<String> both = new HashSet<>(from.scope());
    both.addAll(into.scope());
    return both;
  }

  private static String joined(String first, String second) {
    List<String> texts = new ArrayList<>(Stream.of(first, second).distinct().toList());
    texts.removeIf(String::isEmpty);
    return String.join("; ", texts);
  }
}
