package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * The world's countries, found in English text by name, formal name, adjective, capital and city,
 * and in Japanese text by name and city. A name stands in the text with a capital letter; a match
 * doesn't lie within another ({@code Guinea} in {@code Papua New Guinea}).
 *
 * <p>A word that belongs to two countries is taken for the one that news means by it: {@code
 * Korean} for the South, {@code Congolese} for Kinshasa, {@code Georgia} for the country.
 */
public final class Countries {

  private static final Facts<Countries> TABLES = Facts.of(Countries::new);

  /** All of them. */
  public static final Countries WORLD = of(Language.builtIn());

  /** A name that a country or one of its cities has; of no country where it only looks like one. */
  private record Name(@Nullable Country country, Sense sense, String text, String japanese) {}

  private final Map<String, Country> byCode;
  private final EnglishTerms<Name> english;
  private final JapaneseTerms<Name> japanese = new JapaneseTerms<>();
  private final OneCharacterNames oneCharacter;

  private Countries(Language language) {
    CountryTable table = new CountryTable(language);
    this.byCode = table.countries();
    this.oneCharacter = new OneCharacterNames(byCode.values());
    List<Name> names = new ArrayList<>();
    for (Country country : byCode.values()) {
      addEnglish(names, country);
      addJapanese(country);
      if (country.capital() != null) {
        addCity(names, country, Sense.CAPITAL, country.capital());
      }
    }
    table.cities().forEach((city, country) -> addCity(names, country, Sense.CITY, city));
    names.removeIf(name -> !table.isTelling(name.text()));
    language
        .table("not-countries")
        .each(row -> names.add(new Name(null, Sense.NAME, row.text("name"), "")));
    this.english = english(language, names);
  }

  /**
   * A text asks for few names, so they are put together by the two letters that they begin with.
   */
  private static EnglishTerms<Name> english(Language language, List<Name> names) {
    if (language != Language.builtIn()) {
      // Another language may spell the beginnings of words otherwise.
      return terms(language, names).build();
    }
    Map<String, List<Name>> byLetters =
        names.stream().collect(Collectors.groupingBy(name -> letters(name.text())));
    Map<String, EnglishTerms.Builder<Name>> terms = new ConcurrentHashMap<>();
    return EnglishTerms.asAsked(
        language,
        key -> {
          String letters = letters(key);
          List<Name> begun = byLetters.get(letters);
          return begun == null
              ? terms(language, List.of())
              : terms.computeIfAbsent(letters, l -> terms(language, begun));
        });
  }

  private static EnglishTerms.Builder<Name> terms(Language language, List<Name> names) {
    EnglishTerms.Builder<Name> terms = new EnglishTerms.Builder<>(language);
    names.forEach(name -> terms.add(name.text(), true, name));
    return terms;
  }

  /** The first two of a name, or of its key, which is a word without periods. */
  private static String letters(String name) {
    String folded = Normalization.ENGLISH.apply(core(name)).replace(".", "").replace('-', ' ');
    return (folded + "  ").substring(0, 2);
  }

  /** The countries as a language's tables name them. */
  public static Countries of(Language language) {
    return TABLES.in(language);
  }

  private static void addEnglish(List<Name> names, Country country) {
    String usual = country.japanese();
    names.add(new Name(country, Sense.NAME, country.english(), usual));
    for (String variant : country.englishVariants()) {
      names.add(new Name(country, Sense.NAME, variant, variant(country, variant)));
    }
    country
        .englishFormal()
        .forEach(
            name ->
                names.add(new Name(country, Sense.FORMAL_NAME, name, country.japaneseFormal())));
    country
        .adjectives()
        .forEach(name -> names.add(new Name(country, Sense.ADJECTIVE, name, usual)));
    country.adjectives().stream()
        .filter(name -> name.endsWith("i")) // Israelis, which no key makes Israeli
        .forEach(name -> names.add(new Name(country, Sense.PEOPLE, name + "s", usual)));
    country.people().forEach(name -> names.add(new Name(country, Sense.PEOPLE, name, usual)));
  }

  /** An acronym that is admitted in Japanese stays: UAE. */
  private static String variant(Country country, String variant) {
    String plain = variant.replace(".", "");
    return country.admitted().contains(plain) ? plain : country.japanese();
  }

  private void addJapanese(Country country) {
    addJapanese(country, Sense.NAME, country.japanese(), country.japanese());
    if (!country.japaneseFormal().equals(country.japanese())) {
      addJapanese(country, Sense.FORMAL_NAME, country.japaneseFormal(), country.japaneseFormal());
    }
    Stream.concat(country.admitted().stream(), country.deprecated().stream())
        .forEach(name -> addJapanese(country, Sense.NAME, name, country.japanese()));
  }

  private void addJapanese(Country country, Sense sense, String name, String preferred) {
    japanese.add(name, Kind.PLACE, new Name(country, sense, name, preferred), 0);
  }

  private void addCity(List<Name> names, Country country, Sense sense, City city) {
    Stream.concat(Stream.of(city.english()), city.englishVariants().stream())
        .forEach(name -> names.add(new Name(country, sense, name, city.japanese())));
    addJapanese(country, sense, city.japanese(), city.japanese());
    city.admitted().forEach(name -> addJapanese(country, sense, name, city.japanese()));
  }

  public Collection<Country> all() {
    return byCode.values();
  }

  /** Whether that is what a country is called in Japanese. */
  public boolean isName(String japanese) {
    return byCode.values().stream().anyMatch(country -> country.japanese().equals(japanese));
  }

  /** The country of an ISO 3166 or other {@link Country#code}, in any case. */
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
  }

  /** The country that the whole text is a name, adjective or city of. */
  public Optional<CountryMatch> get(String text) {
    return find(text).stream()
        .filter(match -> match.span().length() >= core(text).length())
        .findFirst();
  }

  /** The countries in an English text, in its order. */
  public List<CountryMatch> find(String text) {
    return find(text, EnglishTokenizer.tokenize(text));
  }

  /**
   * The same for a text that is split into tokens already.
   *
   * @param tokens of this text
   */
  public List<CountryMatch> find(String text, List<Token> tokens) {
    List<EnglishTerms.Found<Name>> found =
        english.find(text, tokens).stream().filter(one -> isNumberRight(text, one)).toList();
    return chosen(
        found.stream().map(one -> candidate(one.start(), one.end(), one.value())).toList());
  }

  /**
   * The countries in a Japanese text, in its order, by name, by one-character name (米) and by city.
   */
  public List<CountryMatch> findJapanese(String text) {
    List<Candidate> found = new ArrayList<>();
    oneCharacter.find(text).forEach(one -> found.add(new Candidate(one.span(), one.sense(), one)));
    japanese.find(text).forEach(one -> found.add(candidate(one.start(), one.end(), one.value())));
    return chosen(found);
  }

  /** What stands there; no match where it only looks like a country. */
  private record Candidate(Span span, Sense sense, @Nullable CountryMatch match) {}

  private static Candidate candidate(int start, int end, Name name) {
    Span span = new Span(start, end);
    Country country = name.country();
    CountryMatch match =
        country == null
            ? null
            : new CountryMatch(span, country, name.sense(), name.text(), name.japanese());
    return new Candidate(span, name.sense(), match);
  }

  /** One match a span, the name before the adjective and the city, none within another. */
  private static List<CountryMatch> chosen(List<Candidate> found) {
    Map<Span, Candidate> best = new LinkedHashMap<>();
    Longest.of(found, Candidate::span).stream()
        .sorted(Comparator.comparing(Candidate::sense))
        .forEach(one -> best.putIfAbsent(one.span(), one));
    return best.values().stream()
        .flatMap(one -> Stream.ofNullable(one.match()))
        .sorted(Comparator.comparingInt(match -> match.span().start()))
        .toList();
  }

  /** Laos is no plural of Lao, nor is Philippine a singular of Philippines. */
  private static boolean isNumberRight(String text, EnglishTerms.Found<Name> found) {
    Sense sense = found.value().sense();
    boolean plural = endsInS(text.substring(found.start(), found.end()));
    return plural == endsInS(found.term())
        || plural && (sense == Sense.ADJECTIVE || sense == Sense.PEOPLE);
  }

  private static boolean endsInS(String name) {
    return name.endsWith("s") || name.endsWith("S");
  }

  private static String core(String text) {
    String trimmed = TabSeparated.trim(text);
    return trimmed.regionMatches(true, 0, "the ", 0, 4) ? trimmed.substring(4) : trimmed;
  }
}
