package org.yakugo.check.terminology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReading;
import org.yakugo.text.Span;

/**
 * The concepts that an item's English speaks of; found when they are first asked for. A term within
 * a longer one doesn't count: where the UN Security Council is named, no Security Council is. Of a
 * term's concepts the one counts that holds in the country which the text gives, or else in the
 * bulletin's own.
 */
final class Meant {
  private final CheckedItem item;
  private final CheckedBulletin bulletin;
  private @Nullable Set<Concept> inHeadline;
  private @Nullable Set<Concept> inBody;

  /** What may stand between a country and a term behind it. */
  private static final Pattern BEHIND_COUNTRY = Pattern.compile("(?:['’]s?)?\\s+(?:the\\s+)?");

  /** What may stand between a term and the country behind it. */
  private static final Pattern BEFORE_COUNTRY =
      Pattern.compile("\\s+(?:of|for|in)\\s+(?:the\\s+)?|,\\s+|\\s+\\(");

  Meant(CheckedItem item, CheckedBulletin bulletin) {
    this.item = item;
    this.bulletin = bulletin;
  }

  Set<Concept> inHeadline() {
    if (inHeadline == null) {
      inHeadline = in(item.reading().headline(), bulletin);
    }
    return inHeadline;
  }

  Set<Concept> inBody() {
    if (inBody == null) {
      inBody = in(item.reading().body(), bulletin);
    }
    return inBody;
  }

  boolean isNamed(Concept concept) {
    return inHeadline().contains(concept) || inBody().contains(concept);
  }

  private static Set<Concept> in(EnglishReading reading, CheckedBulletin bulletin) {
    List<EnglishMatch> matches = bulletin.glossary().findEnglish(reading.text(), reading.tokens());
    Map<Span, List<Concept>> terms =
        matches.stream()
            .filter(match -> matches.stream().noneMatch(other -> isWithin(match, other)))
            .collect(
                Collectors.groupingBy(
                    EnglishMatch::span,
                    LinkedHashMap::new,
                    Collectors.mapping(EnglishMatch::concept, Collectors.toList())));
    Set<Concept> meant = new LinkedHashSet<>();
    terms.forEach((span, concepts) -> meant.addAll(of(span, concepts, reading, bulletin)));
    return meant;
  }

  private static boolean isWithin(EnglishMatch match, EnglishMatch other) {
    return other.span().contains(match.span()) && !other.span().equals(match.span());
  }

  private static Collection<Concept> of(
      Span span, List<Concept> concepts, EnglishReading reading, CheckedBulletin bulletin) {
    if (concepts.stream().allMatch(concept -> concept.scope().isEmpty())) {
      return concepts;
    }
    Set<String> countries = countries(span, reading, bulletin);
    if (countries.isEmpty() && bulletin.home() != null) {
      countries = Set.of(bulletin.home());
    }
    Set<Concept> chosen =
        countries.isEmpty()
            ? Glossary.forCountry(concepts, null).stream().collect(Collectors.toSet())
            : countries.stream()
                .flatMap(country -> Glossary.forCountry(concepts, country).stream())
                .collect(Collectors.toSet());
    return chosen.isEmpty() ? concepts : chosen;
  }

  /** Those that a post is of, or else the one directly beside the term. */
  private static Set<String> countries(
      Span span, EnglishReading reading, CheckedBulletin bulletin) {
    Set<String> ofPosts = ComparedRenderings.countries(reading, span);
    return ofPosts.isEmpty()
        ? bulletin.countries().find(reading.text(), reading.tokens()).stream()
            .filter(country -> isBeside(country.span(), span, reading.text()))
            .map(CountryMatch::country)
            .map(country -> country.code())
            .collect(Collectors.toSet())
        : ofPosts;
  }

  private static boolean isBeside(Span country, Span term, String text) {
    return country.end() <= term.start()
            && BEHIND_COUNTRY.matcher(text.substring(country.end(), term.start())).matches()
        || term.end() <= country.start()
            && BEFORE_COUNTRY.matcher(text.substring(term.end(), country.start())).matches()
        || term.contains(country);
  }
}
