package org.yakugo.check.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;
import org.yakugo.check.Slip;
import org.yakugo.glossary.City;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Table;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * English words that neither the American nor the British dictionary has, nor a term or name of the
 * glossary or the past. A word with a capital is taken for a name, unless it stands there once and
 * one slip of the hand makes it of a country, or, its last letter left alone, of a body's or post's
 * word or a word of the dictionary that the bulletin has too. What is no slip of a word is for
 * information only: it may be a foreign or a new one.
 */
public final class Spelling implements BulletinRule {
  private static final Pattern NEXT = Pattern.compile(" (\\p{Lu}\\p{L}+)");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

  static final String ID = "SPELLING";

  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_CAPITALIZED = 6;

  /** From this length on a word that one slip makes of another is no word of its own. */
  private static final int SURE_LENGTH = 6;

  private static final int LONGEST_UNSURE = 8;

  /** More are no help to anyone. */
  private static final int MOST_SUGGESTIONS = 3;

  /** Words that suggestions are looked for, which takes some milliseconds each. */
  private static final int MOST_SUGGESTED = 100;

  /** Characters; for longer ones the search is slow, and finds nothing. */
  private static final int LONGEST_WORD = 50;

  /** What countries, their people and capitals are called in one word. */
  private static final Facts<Set<String>> PLACES =
      Facts.of(in -> single(Countries.of(in).all().stream().flatMap(Spelling::names)));

  /** The same of bodies, posts, months, days. */
  private static final Facts<Set<String>> NOUNS =
      Facts.of(
          in ->
              single(
                  Stream.of("bodies", "posts", "calendar")
                      .flatMap(table -> nouns(in.table(table)))));

  private final EnglishDictionary dictionary = EnglishDictionary.SHARED;

  /** A word where it stands. */
  private record Occurrence(FieldText field, Token token) {
    String word() {
      return token.text();
    }

    /** The capitalised word directly behind it; empty if there is none. */
    String behind() {
      Matcher next = NEXT.matcher(field.text()).region(token.end(), field.text().length());
      return next.lookingAt() ? next.group(1) : "";
    }
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    List<Occurrence> words =
        bulletin.items().stream()
            .flatMap(item -> item.englishFields().stream())
            .flatMap(Spelling::words)
            .toList();
    Map<String, List<Occurrence>> uses =
        words.stream().collect(Collectors.groupingBy(Occurrence::word));
    AtomicInteger suggested = new AtomicInteger();
    Map<String, Optional<List<String>>> corrections =
        uses.keySet().stream()
            .filter(word -> !bulletin.background().knownWords().contains(word))
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    word -> corrections(word, uses, bulletin.language(), suggested)));
    return words.stream()
        .flatMap(
            word ->
                corrections.getOrDefault(word.word(), Optional.empty()).stream()
                    .map(right -> finding(word, right)));
  }

  private static Stream<Occurrence> words(FieldText field) {
    return EnglishTokenizer.tokenize(field.text()).stream()
        .filter(token -> token.isWord() && !token.isPossessive())
        .filter(token -> !isBehindName(field.text(), token.start()))
        .map(token -> new Occurrence(field, token));
  }

  /** A word behind a hyphen belongs to the name before it: Fung-wong. */
  private static boolean isBehindName(String text, int start) {
    int first = start - 1;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return first >= 0
        && first < start - 1
        && text.charAt(start - 1) == '-'
        && Character.isUpperCase(text.charAt(first));
  }

  /** Present if the word is misspelled. */
  private Optional<List<String>> corrections(
      String word, Map<String, List<Occurrence>> uses, Language language, AtomicInteger suggested) {
    if (!word.chars().allMatch(Character::isLetter) || word.length() < SHORTEST_WORD) {
      return Optional.empty();
    }
    if (Character.isLowerCase(word.charAt(0))) {
      if (dictionary.has(word)) {
        return Optional.empty();
      }
      boolean asked = word.length() <= LONGEST_WORD && suggested.getAndIncrement() < MOST_SUGGESTED;
      return Optional.of(asked ? dictionary.suggestions(word) : List.of());
    }
    List<Occurrence> places = uses.getOrDefault(word, List.of());
    if (places.size() > 1 || dictionary.has(word)) {
      return Optional.empty();
    }
    return (word.length() < SHORTEST_CAPITALIZED
            ? beside(places.getFirst(), uses)
            : meant(word, uses.keySet())
                .or(() -> name(word, PLACES.in(language)))
                .or(() -> name(word, alike(word, NOUNS.in(language)))))
        .map(List::of);
  }

  private static Set<String> alike(String word, Set<String> nouns) {
    return nouns.stream().filter(noun -> endAlike(word, noun)).collect(Collectors.toSet());
  }

  private static Set<String> single(Stream<String> names) {
    return names
        .filter(name -> name.length() > SHORTEST_CAPITALIZED && !name.contains(" "))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> nouns(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.alternatives("english").stream())
        .filter(word -> !word.isEmpty())
        .map(Spelling::capitalized)
        .filter(EnglishDictionary.SHARED::has);
  }

  /** Without knowing which of its letters are double: Phillipines. */
  private static String squeezed(String name) {
    return DOUBLED.matcher(name).replaceAll("$1");
  }

  private static Stream<String> names(Country country) {
    City capital = country.capital();
    return Stream.of(
            List.of(country.english()),
            country.adjectives(),
            country.people(),
            capital == null ? List.<String>of() : List.of(capital.english()))
        .flatMap(List::stream);
  }

  /**
   * Another letter in its place may make a surname of a country; two that changed places make none,
   * but French does so with the last ones: Septembre.
   */
  private static Optional<String> name(String word, Set<String> names) {
    String squeezed = squeezed(word);
    return names.contains(word)
        ? Optional.empty()
        : names.stream()
            .filter(
                name ->
                    Slip.separates(word, name)
                            && (name.length() != word.length()
                                || (name.chars().sum() == word.chars().sum()
                                    ? name.endsWith(word.substring(word.length() - 1))
                                    : name.length() > LONGEST_UNSURE))
                        || squeezed.equals(squeezed(name)))
            .findFirst();
  }

  private Optional<String> meant(String word, Set<String> words) {
    return words.stream()
        .filter(other -> other.length() >= SHORTEST_CAPITALIZED)
        .map(other -> other.length() > LONGEST_UNSURE ? capitalized(other) : other)
        .filter(other -> Slip.separates(word, other) && !isForeign(word, other))
        .filter(this::isEnglish)
        .findFirst();
  }

  /**
   * Other languages end the word otherwise or write one of its letters so: Socialista, Nacional.
   */
  private static boolean isForeign(String word, String other) {
    return !endAlike(word, other)
        || word.length() == other.length() && word.chars().sum() != other.chars().sum();
  }

  private static boolean endAlike(String word, String other) {
    return other.endsWith(word.substring(word.length() - 1));
  }

  /**
   * Of a short word that stands there once the one that another place has before the same word, if
   * English has both words ({@code World Bank}): Amir and Amri Hassan are two.
   */
  private Optional<String> beside(Occurrence name, Map<String, List<Occurrence>> uses) {
    return uses.keySet().stream()
        .filter(other -> isSwapped(name.word(), other))
        .filter(other -> isEnglish(other) && isEnglish(name.behind()))
        .filter(
            other ->
                uses.getOrDefault(other, List.of()).stream()
                    .map(Occurrence::behind)
                    .anyMatch(word -> !word.isEmpty() && word.equals(name.behind())))
        .findFirst();
  }

  private boolean isEnglish(String word) {
    return dictionary.has(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isSwapped(String name, String other) {
    return name.length() == other.length()
        && name.charAt(0) == other.charAt(0)
        && name.chars().sum() == other.chars().sum()
        && !name.equals(other)
        && Slip.separates(name, other);
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private Finding finding(Occurrence word, List<String> corrections) {
    Finding finding =
        word.field()
            .finding(
                this, word.token().start(), word.token().end(), "is-spelled-right", word.word())
            .suggesting(corrections.stream().limit(MOST_SUGGESTIONS).toList());
    boolean slip =
        (word.word().length() >= SURE_LENGTH || Character.isUpperCase(word.word().charAt(0)))
            && corrections.stream().anyMatch(right -> Slip.separates(word.word(), right));
    return slip ? finding : finding.as(Severity.INFO);
  }
}
