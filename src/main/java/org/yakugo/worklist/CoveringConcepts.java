package org.yakugo.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;

/** Which concept of a glossary covers what a headline names. */
record CoveringConcepts(Glossary glossary, @Nullable String home, Persons persons) {

  CoveringConcepts(Glossary glossary, @Nullable String home) {
    this(glossary, home, Persons.of(glossary));
  }

  /** The concept; of persons the one of that name, or of the surname if there is but one. */
  Optional<Concept> of(Kind kind, List<String> names, @Nullable Bearer bearer) {
    return names.stream()
        .flatMap(name -> called(name, kind).stream())
        .findFirst()
        .or(
            () ->
                bearer == null
                    ? Optional.empty()
                    : persons.named(bearer.given(), bearer.surname()));
  }

  /** The home country's before another's. */
  private Optional<Concept> called(String english, Kind kind) {
    return glossary.english(english).stream()
        .filter(concept -> isOfKind(concept.kind(), kind))
        .min(Comparator.comparing(concept -> !concept.holdsIn(home)));
  }

  /** A term may cover a body, and a body a place: what counts is that it was decided. */
  private static boolean isOfKind(Kind concept, Kind thing) {
    return (concept == Kind.PERSON) == (thing == Kind.PERSON);
  }

  /** Whether the program knows it without a glossary: a country, a capital, a large city. */
  boolean isKnownPlace(String source) {
    return Countries.of(glossary.language()).get(source).isPresent();
  }
}
