package org.yakugo.suggest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.BracketedAcronym;
import org.yakugo.person.Composition;
import org.yakugo.person.KnownParts;

/** What is known of an English wording that is part of another: decided, else printed. */
record KnownWords(Glossary glossary, Precedents precedents, HouseWords house)
    implements KnownParts {
  private static final Pattern OWNED =
      Pattern.compile("((?:(?! of ).)+) of (?:the )?((?:(?! of ).)+)");

  /**
   * Decided, with or without an acronym in brackets; else printed; else a country's name.
   *
   * @param country whose it is, an ISO 3166 code: its own word goes first; null if none is known
   */
  Optional<Rendering> of(Kind kind, String english, @Nullable String country) {
    return all(kind, english, country).stream()
        .findFirst()
        .or(
            () ->
                Countries.of(glossary.language())
                    .get(english)
                    .map(place -> decided(place.japanese())));
  }

  private static Rendering decided(String japanese) {
    return Rendering.unprinted(
        japanese, Origin.GLOSSARY, 0.96, List.of(Message.of("glossary-2", japanese)));
  }

  /**
   * By its own words, else {@code Council of the African Union} by {@code African Union Council}.
   */
  private Optional<Concept> concept(String english, @Nullable String country) {
    Matcher owned = OWNED.matcher(english);
    Optional<Concept> own =
        glossary
            .english(english, country)
            .or(() -> glossary.unmistakable(english).filter(body -> country == null));
    return own.isPresent() || !owned.matches()
        ? own.map(concept -> house.of(concept, english, country))
        : glossary.english(owned.group(2) + " " + owned.group(1), country);
  }

  @Override
  public List<Composition> find(String english, Kind kind, @Nullable String country) {
    return all(kind, english, country).stream()
        .map(r -> new Composition(r.target(), r.confidence(), r.told()))
        .toList();
  }

  private List<Rendering> all(Kind kind, String english, @Nullable String country) {
    Optional<BracketedAcronym> acronym = BracketedAcronym.of(kind, english);
    if (acronym.isPresent()) {
      return all(kind, acronym.get().name(), country).stream()
          .map(acronym.get()::withAcronym)
          .toList();
    }
    return concept(english, country)
        .filter(c -> c.kind() != Kind.TERM || kind == Kind.TERM)
        .filter(c -> country == null || !isOfAnother(c, english, country))
        .map(concept -> concept.japaneseFor(english))
        .filter(japanese -> !japanese.isEmpty())
        .map(japanese -> List.of(decided(japanese)))
        .orElseGet(
            () ->
                precedents.ofWording(kind, english).stream()
                    .limit(3)
                    .map(KnownWords::printed)
                    .toList());
  }

  /**
   * {@code US Department of Agriculture} is what {@code Department of Agriculture} is short for.
   */
  private boolean isOfAnother(Concept concept, String english, String country) {
    return concept.englishVariants().stream()
        .filter(variant -> variant.endsWith(" " + english))
        .map(variant -> variant.substring(0, variant.length() - english.length() - 1))
        .flatMap(owner -> Countries.of(glossary.language()).get(owner).stream())
        .anyMatch(owner -> !owner.country().code().equals(country));
  }

  private static Rendering printed(Precedent one) {
    Message told =
        one.evidence().isEmpty()
            ? Message.of("printed", one.target())
            : Message.of("printed-in", one.target(), one.evidence().getFirst().bulletin());
    double confidence = 0.9 * one.confidence();
    return new Rendering(
        one.target(), Origin.MEMORY, confidence, 0, null, one.evidence(), List.of(told));
  }
}
