package org.yakugo.worklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;

/** Which concept of a glossary covers what a headline names. */
final class CoveringConcepts {
  private final Glossary glossary;
  private final Persons persons;

  CoveringConcepts(Glossary glossary) {
    this.glossary = glossary;
    this.persons = Persons.of(glossary);
  }

  /** The concept; of persons the one of that name, or of the surname if there is but one. */
  Optional<Concept> of(Kind kind, String source, @Nullable Bearer bearer) {
    Optional<Concept> exact =
        glossary.english(source).stream().filter(c -> isOfKind(c.kind(), kind)).findFirst();
    return exact.isPresent() || bearer == null
        ? exact
        : persons.named(bearer.given(), bearer.surname());
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
