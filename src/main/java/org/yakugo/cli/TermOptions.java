package org.yakugo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.ConceptBuilder;
import picocli.CommandLine.Option;

/** What can be said of a concept's terms, the same for a new one and for one that is there. */
final class TermOptions {
  @Option(names = "--prefer", paramLabel = "TERM", descriptionKey = "glossary.prefer")
  private @Nullable String preferred;

  @Option(names = "--admit", paramLabel = "TERM", descriptionKey = "glossary.admit")
  private List<String> admitted = List.of();

  @Option(names = "--deprecate", paramLabel = "TERM", descriptionKey = "glossary.deprecate")
  private List<String> deprecated = List.of();

  @Option(names = "--instead", paramLabel = "TERM", descriptionKey = "glossary.instead")
  private @Nullable String instead;

  @Option(names = "--form", paramLabel = "AUTHORITY=TERM", descriptionKey = "glossary.form")
  private Map<String, String> forms = new LinkedHashMap<>();

  @Option(names = "--variant", paramLabel = "ENGLISH", descriptionKey = "glossary.variant")
  private List<String> variants = List.of();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "glossary.note")
  private @Nullable String note;

  @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "glossary.source")
  private @Nullable String source;

  /** Whether nothing is said. */
  boolean areNone() {
    return Stream.of(preferred, instead, note, source).allMatch(Objects::isNull)
        && Stream.of(admitted, deprecated, variants).allMatch(List::isEmpty)
        && forms.isEmpty();
  }

  /**
   * Makes these changes.
   *
   * @throws UnusableInput if they don't go together
   */
  void applyTo(ConceptBuilder concept) {
    if (instead != null && deprecated.isEmpty()) {
      throw UnusableInput.request("instead-goes-with-deprecate");
    }
    refuseBlank("--prefer", preferred == null ? List.of() : List.of(preferred));
    refuseBlank("--admit", admitted);
    refuseBlank("--deprecate", deprecated);
    refuseBlank("--variant", variants);
    refuseBoth(deprecated);
    variants.forEach(concept::variant);
    admitted.forEach(concept::admit);
    if (preferred != null) {
      concept.prefer(preferred);
    }
    deprecated.forEach(term -> concept.deprecate(term, instead));
    forms.forEach(concept::form);
    if (note != null) {
      concept.note(note);
    }
    if (source != null) {
      concept.source(source);
    }
  }

  private void refuseBoth(List<String> deprecated) {
    for (String term : deprecated) {
      if (term.equals(preferred) || admitted.contains(term)) {
        throw UnusableInput.request("used-and-deprecated", term);
      }
    }
  }

  /** A shell's variable that is unset would take a term away. */
  private static void refuseBlank(String option, List<String> terms) {
    if (terms.stream().anyMatch(String::isBlank)) {
      throw UnusableInput.request("is-empty", option);
    }
  }
}
