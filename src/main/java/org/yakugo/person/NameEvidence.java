package org.yakugo.person;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** Weighs whether a run of capitalised words without an office is a person's name. */
final class NameEvidence {
  enum Sign {
    PERSON,
    LEAD,
    SPEECH,
    ENDING,
    COUNTRY
  }

  private static final Facts<Map<Sign, Set<String>>> SIGNS = Facts.of(NameEvidence::signs);

  /** A name that is hardly more than its ending tells nothing. */
  private static final int BEFORE_ENDING = 2;

  private final Words words;
  private final Map<String, Boolean> called = new HashMap<>();

  NameEvidence(Words words) {
    this.words = words;
  }

  private static Map<Sign, Set<String>> signs(Language language) {
    Map<Sign, Set<String>> signs = new EnumMap<>(Sign.class);
    language
        .table("name-signs")
        .each(
            row ->
                signs
                    .computeIfAbsent(row.choice("sign", Sign.class), sign -> new HashSet<>())
                    .addAll(row.alternatives("words")));
    return signs;
  }

  /**
   * The country of the adjective in {@code Armenian businessman}, before the name; null if none.
   */
  Post.@Nullable CountryName nationality(NameParser.Found name) {
    int noun = name.from() - 1;
    for (int p = noun - 1; p >= 0 && p >= noun - 2; p--) {
      Words.Place place = words.place(p);
      if (place != null
          && place.sense() != Sense.CAPITAL
          && is(Sign.PERSON, noun)
          && place.end() <= noun) {
        return words.country(p);
      }
    }
    return null;
  }

  static Set<String> words(Language language, Sign sign) {
    return SIGNS.in(language).getOrDefault(sign, Set.of());
  }

  boolean isPerson(NameParser.Found name) {
    if (words.known(name.start(), Kind.PERSON) > 0) {
      return true;
    }
    if (!name.honorifics().isEmpty() || words.holders().isName(words.text(name.span()))) {
      return true;
    }
    int size = name.words().size();
    if (size == 1) {
      String country = owner(name.start() - 1);
      return country == null
          ? isCalledBySurname(name)
          : !words.isCapitalized(name.end())
              && words.holders().isCalledIn(country, words.text(name.span()));
    }
    if (isCalled(words.text(name.span()))) {
      return true; // Von der Leyen
    }
    boolean none = size < 2 || size > 5 || words.is(name.from() - 1, "the") || isPlaceLike(name);
    return !none && score(name) >= 2;
  }

  /** {@code Bayramov, Mirzoyan meet}: a known person, where no longer name begins or ends. */
  private boolean isCalledBySurname(NameParser.Found name) {
    int p = name.start();
    String word = words.at(p).folded();
    boolean alone =
        !words.isCapitalized(p + 1)
            && (p == 0 || words.isLineStart(p) || !words.isCapitalized(p - 1));
    int other = words.isHyphen(p - 1) ? p - 2 : words.isHyphen(p + 1) ? p + 2 : -1;
    boolean linked = other >= 0 && !isCalled(words.at(other).text());
    return (alone || other >= 0)
        && !linked
        && !words.is(p - 1, "the", "of")
        && (word.length() > 3 || !words.isAcronym(p))
        && words.place(p) == null
        && words.knownThing(p) < 0
        && !words.vocabulary().isPlain(word)
        && !words.vocabulary().givenNames.contains(word)
        && isCalled(words.text(name.span()));
  }

  /** The country of {@code South Korea's Lee}, however common the name is; null if none owns it. */
  private @Nullable String owner(int mark) {
    for (int p = mark - 1; p >= 0 && p > mark - 4 && words.at(mark).isPossessive(); p--) {
      Words.Place place = words.place(p);
      if (place != null && place.end() == mark && place.sense() != Sense.CAPITAL) {
        return place.code();
      }
    }
    return null;
  }

  /** Whether a headline calls somebody so; asked once, however often the text does. */
  private boolean isCalled(String surname) {
    return called.computeIfAbsent(surname, words.holders()::isCalled);
  }

  private int score(NameParser.Found name) {
    int score = 0;
    Vocabulary vocabulary = words.vocabulary();
    String first = words.at(name.start()).folded();
    String last = words.at(name.end() - 1).folded();
    if (vocabulary.givenNames.contains(first)) {
      score += 2;
    }
    if (is(Sign.COUNTRY, name.start())) {
      score += 1;
    }
    if (isSurname(last)) {
      score += 1;
    }
    if (name.words().stream().anyMatch(w -> w.length() <= 2)) {
      score += 1;
    }
    if (words.isAcronym(name.start())) {
      score -= 2;
    }
    int before = name.from() - 1;
    if (before >= 0 && is(Sign.PERSON, before)) {
      score += 2;
    } else if (before >= 0 && is(Sign.LEAD, before)) {
      score += 1;
    }
    int after = name.end();
    if (after < words.size() && is(Sign.SPEECH, after)) {
      score += 1;
    }
    return score;
  }

  private boolean is(Sign sign, int p) {
    return words(words.language(), sign).contains(words.at(p).folded());
  }

  private boolean isSurname(String word) {
    return words(words.language(), Sign.ENDING).stream()
        .anyMatch(end -> word.length() >= end.length() + BEFORE_ENDING && word.endsWith(end));
  }

  private boolean isPlaceLike(NameParser.Found name) {
    return words.is(name.from() - 1, "in", "at", "near", "from")
        && !words.vocabulary().givenNames.contains(words.at(name.start()).folded());
  }
}
