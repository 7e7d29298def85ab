package org.yakugo.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.UnusableLine;
import org.yakugo.text.Normalization;

/** Finds the concept of the glossary that an entry of a foreign file is about. */
final class KnownConcepts {
  private final Map<String, List<Concept>> byEnglish = new HashMap<>();
  private final Map<String, List<Concept>> byVariant = new HashMap<>();
  private final Map<String, List<Concept>> byJapanese = new HashMap<>();

  KnownConcepts(Collection<Concept> concepts) {
    for (Concept concept : concepts) {
      add(byEnglish, english(concept.english()), concept);
      concept.englishVariants().forEach(term -> add(byVariant, english(term), concept));
      concept.usableJapanese().forEach(term -> add(byJapanese, japanese(term), concept));
    }
  }

  private static void add(Map<String, List<Concept>> map, String key, Concept concept) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(concept);
  }

  private static String english(String term) {
    return Normalization.ENGLISH.apply(term);
  }

  private static String japanese(String term) {
    return Normalization.PRINTED.apply(term);
  }

  /**
   * The concept that is meant: by English term, kind and scope; where the file tells neither of the
   * last two, by what there is. An entry without English is known by its Japanese.
   *
   * @return empty if there is none yet
   * @throws IllegalArgumentException if several could be meant; the message says which
   */
  Optional<Concept> meant(Entry entry) {
    if (entry.english().isEmpty()) {
      return only(byJapanese.getOrDefault(japanese(entry.japanese()), List.of()), entry.japanese());
    }
    String key = english(entry.english());
    List<Concept> found = fitting(byEnglish.getOrDefault(key, List.of()), entry);
    if (found.isEmpty() && !entry.tellsKind()) {
      found = fitting(byVariant.getOrDefault(key, List.of()), entry);
      return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
    if (found.size() > 1 && !entry.tellsScope()) {
      List<Concept> anywhere = found.stream().filter(c -> c.scope().isEmpty()).toList();
      found = anywhere.isEmpty() ? found : anywhere;
    }
    return only(found, entry.english());
  }

  private static List<Concept> fitting(List<Concept> concepts, Entry entry) {
    Concept said = entry.concept();
    return concepts.stream()
        .filter(concept -> !entry.tellsKind() || concept.kind() == said.kind())
        .filter(concept -> !entry.tellsScope() || concept.scope().equals(said.scope()))
        .toList();
  }

  private static Optional<Concept> only(List<Concept> found, String term) {
    if (found.size() > 1) {
      throw new UnusableLine(
          "could-concepts-glossary",
          term,
          found.size(),
          String.join(
              ", ",
              found.stream().limit(3).map(c -> c.kind().label() + " " + Loss.name(c)).toList()));
    }
    return found.stream().findFirst();
  }
}
