package org.yakugo.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Normalization;

/**
 * Which concepts somebody wants to see.
 *
 * @param text words that all stand in one of the concept's terms, in either language; empty for all
 * @param kind null for all
 * @param country the code of one that the scope names; null for all
 */
public record GlossarySearch(String text, @Nullable Kind kind, @Nullable String country) {
  /** Exactly the term, its beginning, anywhere in it. */
  private static final int RANKS = 3;

  /** The concepts, exact matches first, otherwise in the order of the files. */
  public List<PlacedConcept> in(GlossaryState state) {
    String folded = Normalization.ENGLISH.apply(text == null ? "" : text.strip());
    List<String> words = folded.isEmpty() ? List.of() : List.of(folded.split("\\s+"));
    List<PlacedConcept> found =
        state.concepts().parallelStream()
            .filter(placed -> kind == null || placed.concept().kind() == kind)
            .filter(placed -> country == null || placed.concept().scope().contains(country))
            .filter(placed -> words.stream().allMatch(placed.folded().get()::contains))
            .toList();
    if (words.isEmpty()) {
      return found;
    }
    Map<Integer, List<PlacedConcept>> byRank =
        found.parallelStream()
            .collect(Collectors.groupingBy(placed -> rank(placed.folded().get(), folded)));
    return IntStream.range(0, RANKS)
        .mapToObj(rank -> byRank.getOrDefault(rank, List.of()))
        .flatMap(List::stream)
        .toList();
  }

  private static int rank(String terms, String text) {
    return terms.contains("\n" + text + "\n") ? 0 : terms.contains("\n" + text) ? 1 : 2;
  }
}
