package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.glossary.City;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;

/** What countries and cities may be called in a Japanese headline, the house's form first. */
final class PlaceForms {
  static List<String> of(CountryMatch place) {
    if (!place.sense().isTown()) {
      return of(place.country());
    }
    List<String> forms = new ArrayList<>();
    forms.add(place.japanese());
    City capital = place.country().capital();
    if (place.sense() == Sense.CAPITAL && capital != null) {
      forms.addAll(capital.admitted());
    }
    return forms;
  }

  /** Formal names before the usual ones that they contain; names no longer used at the end. */
  static List<String> of(Country country) {
    List<String> forms = new ArrayList<>();
    forms.add(country.japaneseFormal());
    forms.add(country.japanese());
    forms.addAll(country.admitted());
    forms.addAll(country.deprecated());
    forms.removeIf(String::isEmpty);
    return forms.stream().distinct().toList();
  }

  /** Whether the whole text is the name of a country or a city. */
  static boolean isPlace(String japanese, Countries countries) {
    return countries.findJapanese(japanese).stream()
        .anyMatch(match -> match.span().length() == japanese.length());
  }
}
