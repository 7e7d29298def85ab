package org.yakugo.glossary;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.text.Normalization;

/**
 * Puts the countries and their cities together from ICU's names and the tables beside this class,
 * which say where house usage differs and what ICU doesn't hold: formal names, adjectives,
 * capitals.
 */
final class CountryTable {
  /** Marks a name that is too often something else to be looked for in a text. */
  private static final String AMBIGUOUS = "?";

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<City, Country> cities = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  CountryTable(Language language) {
    language.table("countries").map(this::country).forEach(c -> countries.put(c.code(), c));
    for (String code : ULocale.getISOCountries()) {
      countries.computeIfAbsent(code, CountryTable::territory);
    }
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
    String japanese = orElse(row.text("ja"), icu(code, ULocale.JAPANESE));
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

  private static Country territory(String code) {
    String japanese = icu(code, ULocale.JAPANESE);
    return new Country(
        code,
        Country.Type.TERRITORY,
        icu(code, ULocale.ENGLISH),
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

  /** Our own rows first, then what ICU calls the exemplar cities of its time zones. */
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
                throw row.broken("「%s」という国はありません", "there is no country \"%s\"", code);
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
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    TimeZoneNames japanese = TimeZoneNames.getInstance(ULocale.JAPANESE);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String code = TimeZone.getRegion(zone);
      String name = english.getExemplarLocationName(zone);
      boolean isCity =
          countries.containsKey(code) && countries.get(code).type() != Country.Type.TERRITORY;
      if (isCity && name.indexOf(',') < 0 && known.add(key(code, name))) {
        cities.put(
            city(List.of(name), List.of(japanese.getExemplarLocationName(zone))),
            countries.get(code));
      }
    }
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
    return names.isEmpty() ? icu(code, ULocale.ENGLISH) : names.getFirst();
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

  private static String icu(String code, ULocale language) {
    return new ULocale("", code).getDisplayCountry(language).replace("&", "and");
  }

  private static String orElse(String cell, String other) {
    return cell.isEmpty() ? other : cell;
  }

  private static String key(String code, String name) {
    return code + ' ' + Normalization.ENGLISH.apply(name);
  }
}
