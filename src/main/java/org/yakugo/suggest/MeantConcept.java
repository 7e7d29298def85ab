package org.yakugo.suggest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.EnglishWords;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfConcept;

/** Which concept of a term is meant in an item, where several countries have one, or none has. */
record MeantConcept(Glossary glossary, ItemContext context) {
  private static final double PERHAPS = 0.55;

  /**
   * The body that the item spells out, else that of the home country or of one that the item names,
   * else one that is the same everywhere or in several countries.
   *
   * @return empty if it may well be another: {@code KIA} in Myanmar, {@code Kenya's KPA}
   */
  Optional<Concept> ofAcronym(EnglishMention acronym) {
    List<Concept> known = concepts(acronym.kind(), acronym.text());
    Optional<String> spelled = context.spelledOut(acronym.text());
    if (spelled.isPresent()) {
      return known.stream().filter(glossary.english(spelled.get())::contains).findFirst();
    }
    Set<String> owners = context.owners(acronym);
    return first(context.countries(), known)
        .or(() -> known.stream().filter(c -> c.scope().size() != 1 && isOf(c, owners)).findFirst());
  }

  /** Whether the countries beside an acronym may have the body: none is named, or its own. */
  private boolean isOf(Concept body, Set<String> owners) {
    List<CountryMatch> own =
        Countries.of(glossary.language()).findJapanese(String.join("、", body.usableJapanese()));
    return own.isEmpty()
        || own.stream().map(place -> place.country().code()).toList().containsAll(owners);
  }

  /**
   * That of the country beside it, else of the home country, else of one that the item names if
   * none holds everywhere.
   *
   * @param found its concept may be of a part of a name, which no glossary holds
   * @return empty if none holds in any of them
   */
  Optional<Concept> of(EnglishMention mention, OfConcept found) {
    List<Concept> same = concepts(mention.kind(), found.term());
    List<Concept> known = same.isEmpty() ? List.of(found.concept()) : same;
    Optional<Concept> everywhere = Glossary.forCountry(known, null);
    Set<String> owners = isNoun(found.term()) ? Set.of() : context.owners(mention);
    Stream<String> asked =
        everywhere.isEmpty() ? context.countries() : Stream.ofNullable(context.home());
    return first(owners.isEmpty() ? asked : owners.stream(), known).or(() -> everywhere);
  }

  /** The only one, of a country that the item doesn't name, unless it is told to be another's. */
  Optional<Concept> elsewhere(EnglishMention mention, String term) {
    return glossary
        .unmistakable(term)
        .filter(concept -> concept.kind() == mention.kind())
        .filter(concept -> isTelling(term) || context.owners(mention).isEmpty());
  }

  /** How likely the only one is meant in an item that doesn't name its country. */
  double likelihood(String term) {
    return isTelling(term) || context.countries().findAny().isEmpty() ? 1 : PERHAPS;
  }

  /** {@code State Duma}, but not {@code Fair Trade Commission}, which any country may have. */
  private boolean isTelling(String term) {
    return !EnglishWords.of(glossary.language()).areCommon(term);
  }

  /** {@code parliament}: whose it is says what stands around it. */
  private static boolean isNoun(String term) {
    return term.indexOf(' ') < 0;
  }

  private List<Concept> concepts(Kind kind, String term) {
    return glossary.english(term).stream().filter(concept -> concept.kind() == kind).toList();
  }

  private static Optional<Concept> first(Stream<String> countries, List<Concept> concepts) {
    return countries
        .flatMap(code -> concepts.stream().filter(concept -> concept.scope().contains(code)))
        .findFirst();
  }
}
