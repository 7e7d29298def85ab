package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Span;

/**
 * Finds the one-character names of countries that headlines print: 米 in 米国務長官, 日米 and 訪米. The same
 * characters stand in many other words (訪問中, 3日, 米価); the morphological analysis tells them apart.
 */
final class OneCharacterNames {
  private static final String COUNTRY = "名詞-固有名詞-地域-国";

  /** In words of two characters that the dictionary knows as one: 訪米, 駐英, 全米. */
  private static final String BEFORE = "訪駐対反親在全渡滞離";

  private final Map<String, Country> countries = new HashMap<>();

  OneCharacterNames(Iterable<Country> countries) {
    for (Country country : countries) {
      if (!country.oneCharacter().isEmpty()) {
        this.countries.put(country.oneCharacter(), country);
      }
    }
  }

  List<CountryMatch> find(String text) {
    if (countries.keySet().stream().noneMatch(text::contains)) {
      return List.of();
    }
    List<CountryMatch> matches = new ArrayList<>();
    for (JapaneseWord word : JapaneseWords.plain().split(text)) {
      String surface = word.surface();
      String last = surface.substring(surface.length() - 1);
      boolean single = surface.length() == 1 && word.partOfSpeech().equals(COUNTRY);
      boolean joined = surface.length() == 2 && BEFORE.indexOf(surface.charAt(0)) >= 0;
      if ((single || joined) && countries.containsKey(last)) {
        Country country = countries.get(last);
        matches.add(
            new CountryMatch(
                new Span(word.end() - 1, word.end()),
                country,
                CountryMatch.Sense.NAME,
                last,
                country.japanese()));
      }
    }
    return matches;
  }
}
