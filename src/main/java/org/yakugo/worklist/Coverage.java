package org.yakugo.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.text.NameKey;

/** Which concept of a glossary covers what a headline names. */
final class Coverage {
  private final Glossary glossary;
  private final Map<String, List<Concept>> persons = new HashMap<>();

  Coverage(Glossary glossary) {
    this.glossary = glossary;
    for (Concept concept : glossary.concepts()) {
      if (concept.kind() == Kind.PERSON) {
        for (String name : concept.englishTerms()) {
          for (String word : name.split("\\s+")) {
            persons.computeIfAbsent(NameKey.of(word), k -> new java.util.ArrayList<>()).add(concept);
          }
        }
      }
    }
  }

  /** The concept; of persons the one of that name, or of the surname if there is but one. */
  Optional<Concept> of(Kind kind, String source, Bearer bearer) {
    Optional<Concept> exact =
        glossary.english(source).stream().filter(c -> isOfKind(c.kind(), kind)).findFirst();
    return exact.isPresent() || bearer == null ? exact : person(bearer);
  }

  /** A term may cover a body, and a body a place: what counts is that it was decided. */
  private static boolean isOfKind(Kind concept, Kind thing) {
    return (concept == Kind.PERSON) == (thing == Kind.PERSON);
  }

  private Optional<Concept> person(Bearer bearer) {
    List<Concept> possible =
        persons.getOrDefault(NameKey.of(bearer.surname()), List.of()).stream()
            .distinct()
            .filter(concept -> concept.englishTerms().stream().anyMatch(n -> canBe(n, bearer)))
            .toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private static boolean canBe(String name, Bearer bearer) {
    String surname = NameKey.of(bearer.surname());
    if (bearer.given().isEmpty() || NameKey.of(name).equals(surname)) {
      return true;
    }
    StringBuilder given = new StringBuilder();
    for (String word : name.split("\\s+")) {
      if (!NameKey.of(word).equals(surname)) {
        given.append(given.isEmpty() ? "" : " ").append(word);
      }
    }
    return given.isEmpty() || NameKey.canBeOne(given.toString(), bearer.given());
  }

  /** Whether the program knows it without a glossary: a country, a capital, a large city. */
  static boolean isKnownPlace(String source) {
    return Countries.WORLD.get(source).isPresent();
  }
}
