package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.language.Table;
import org.yakugo.text.Normalization;

/**
 * Puts the countries and their cities together: what Unicode's CLDR calls them, and the tables that
 * say where house usage differs and what CLDR doesn't hold: formal names, adjectives, capitals.
 */
final class CountryTable {
  /** Marks a name that is too often something else to be looked for in a text. */
  private static final String AMBIGUOUS = "?";

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<City, Country> cities = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** By the code, what a country is called as a rule. */
  private final Map<String, Row> usual = new HashMap<>();

  CountryTable(Language language) {
    Table names = language.table("country-names");
    names.each(row -> usual.put(row.required("code"), row));
    language.table("countries").map(this::country).forEach(c -> countries.put(c.code(), c));
    names.each(row -> countries.computeIfAbsent(row.required("code"), code -> territory(row)));
    readCities(language);
  }

  Map<String, Country> countries() {
    return countries;
  }

  /** The cities that are no capitals. */
  Map<City, Country> cities() {
    return cities;
  }

  /** Whether a name is to be looked for in texts. */
  boolean isTelling(String name) {
    return !ambiguous.contains(name);
  }

  private Country country(Row row) {
    String code = row.required("code");
    String japanese = orElse(row.text("ja"), usual(code, "ja"));
    return new Country(
        code,
        row.choice("type", Country.Type.class),
        english(row, code),
        names(row, "en_formal"),
        names(row, "en_variants"),
        names(row, "adjectives"),
        names(row, "people"),
        japanese,
        row.text("ja_short"),
        orElse(row.text("ja_formal"), japanese),
        names(row, "ja_admitted"),
        names(row, "ja_deprecated"),
        city(names(row, "capital"), names(row, "capital_ja")));
  }

  private static Country territory(Row names) {
    String japanese = names.required("ja");
    return new Country(
        names.required("code"),
        Country.Type.TERRITORY,
        names.required("en"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        japanese,
        "",
        japanese,
        List.of(),
        List.of(),
        null);
  }

  /** Our own rows first, then the cities after which time zones are called. */
  private void readCities(Language language) {
    Set<String> known = new HashSet<>();
    for (Country country : countries.values()) {
      known.add(key(country.code(), country.english()));
      if (country.capital() != null) {
        country.capital().englishVariants().forEach(name -> known.add(key(country.code(), name)));
        known.add(key(country.code(), country.capital().english()));
      }
    }
    language
        .table("cities")
        .each(
            row -> {
              String code = row.text("code");
              if (!countries.containsKey(code)) {
                throw row.broken("there-is-no-country-2", code);
              }
              List<String> english = new ArrayList<>(names(row, "en"));
              english.addAll(names(row, "en_variants"));
              english.forEach(name -> known.add(key(code, name)));
              List<String> japanese = new ArrayList<>(names(row, "ja"));
              if (!japanese.isEmpty()) {
                japanese.addAll(names(row, "ja_admitted"));
                cities.put(city(english, japanese), countries.get(code));
              }
            });
    language
        .table("zone-cities")
        .each(
            row -> {
              Country country = countries.get(row.required("code"));
              String name = row.required("en");
              if (country != null
                  && country.type() != Country.Type.TERRITORY
                  && known.add(key(country.code(), name))) {
                cities.put(city(List.of(name), List.of(row.required("ja"))), country);
              }
            });
  }

  private static @Nullable City city(List<String> english, List<String> japanese) {
    return english.isEmpty()
        ? null
        : new City(
            english.getFirst(),
            english.subList(1, english.size()),
            japanese.getFirst(),
            japanese.subList(1, japanese.size()));
  }

  private String english(Row row, String code) {
    List<String> names = names(row, "en");
    return names.isEmpty() ? usual(code, "en") : names.getFirst();
  }

  private List<String> names(Row row, String column) {
    List<String> names = new ArrayList<>();
    for (String name : row.alternatives(column)) {
      if (name.endsWith(AMBIGUOUS)) {
        ambiguous.add(name.substring(0, name.length() - 1));
      }
      names.add(name.endsWith(AMBIGUOUS) ? name.substring(0, name.length() - 1) : name);
    }
    return names;
  }

  /** The code itself where no name is known. */
  private String usual(String code, String column) {
    Row names = usual.get(code);
    return names == null ? code : names.required(column);
  }

  private static String orElse(String cell, String other) {
    return cell.isEmpty() ? other : cell;
  }

  private static String key(String code, String name) {
    return code + ' ' + Normalization.ENGLISH.apply(name);
  }
}
