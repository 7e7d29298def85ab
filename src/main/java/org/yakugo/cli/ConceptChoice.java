package org.yakugo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.glossary.Concept;
import org.yakugo.text.Normalization;
import picocli.CommandLine.Option;

/** Which concept a person means by a term or an id, with {@code --kind} and {@code --scope}. */
final class ConceptChoice {
  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "glossary.of-kind")
  private @Nullable Kind kind;

  @Option(names = "--scope", paramLabel = "CODE", descriptionKey = "glossary.of-scope")
  private @Nullable String country;

  /**
   * The one concept.
   *
   * @param words its id, its English term, or another of its terms
   * @throws UnusableInput if there is none, or several
   */
  PlacedConcept find(GlossaryState state, String words) {
    Optional<PlacedConcept> byId = state.find(words);
    if (byId.isPresent()) {
      return byId.get();
    }
    String folded = Normalization.ENGLISH.apply(words.strip());
    List<Predicate<PlacedConcept>> ways =
        List.of(
            placed -> placed.identity().english().equals(folded),
            placed -> has(placed.concept().englishVariants(), folded),
            placed -> has(placed.concept().usableJapanese(), folded));
    for (Predicate<PlacedConcept> way : ways) {
      List<PlacedConcept> found = state.concepts().stream().filter(this::fits).filter(way).toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
      if (found.size() > 1) {
        throw several(words, found);
      }
    }
    throw UnusableInput.missing("no-concept-yakugo-glossary-list-search", words);
  }

  private boolean fits(PlacedConcept placed) {
    Concept concept = placed.concept();
    return (kind == null || concept.kind() == kind)
        && (country == null
            || (country.isEmpty()
                ? concept.scope().isEmpty()
                : concept.scope().contains(country.toUpperCase(Locale.ROOT))));
  }

  private static boolean has(List<String> terms, String folded) {
    return terms.stream().anyMatch(term -> Normalization.ENGLISH.apply(term).equals(folded));
  }

  private static UnusableInput several(String words, List<PlacedConcept> found) {
    String which =
        found.stream()
            .limit(5)
            .map(
                placed ->
                    "%s (%s %s, %s)"
                        .formatted(
                            placed.identity().id(),
                            placed.concept().kind().label(),
                            placed.concept().english(),
                            placed.concept().scope().isEmpty()
                                ? "--scope ''"
                                : String.join(" ", placed.concept().scope())))
            .collect(Collectors.joining(", "));
    return UnusableInput.request("concepts-kind-scope-id-says", words, found.size(), which);
  }
}
