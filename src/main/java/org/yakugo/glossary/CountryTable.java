package org.yakugo.glossary;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yakugo.text.Normalization;
import org.yakugo.text.Resource;

/**
 * Puts the countries and their cities together from ICU's names and the tables beside this class,
 * which say where house usage differs and what ICU doesn't hold: formal names, adjectives,
 * capitals.
 */
final class CountryTable {
  /** Marks a name that is too often something else to be looked for in a text. */
  private static final String AMBIGUOUS = "?";

  private static final String NOT_A_CITY = "-";

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<City, Country> cities = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  CountryTable() {
    for (String[] row : Resource.rows(CountryTable.class, "countries.tsv")) {
      Country country = country(Arrays.copyOf(row, 14));
      countries.put(country.code(), country);
    }
    for (String code : ULocale.getISOCountries()) {
      countries.computeIfAbsent(code, CountryTable::territory);
    }
    readCities();
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

  private Country country(String[] cells) {
    String code = cells[0];
    String japanese = orElse(cells[7], icu(code, ULocale.JAPANESE));
    return new Country(
        code,
        Country.Type.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        names(orElse(cells[2], icu(code, ULocale.ENGLISH))).getFirst(),
        names(cells[3]),
        names(cells[4]),
        names(cells[5]),
        names(cells[6]),
        japanese,
        orElse(cells[8], ""),
        orElse(cells[9], japanese),
        names(cells[10]),
        names(cells[11]),
        city(names(cells[12]), names(cells[13])));
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
  private void readCities() {
    Set<String> known = new HashSet<>();
    for (Country country : countries.values()) {
      known.add(key(country.code(), country.english()));
      if (country.capital() != null) {
        country.capital().englishVariants().forEach(name -> known.add(key(country.code(), name)));
        known.add(key(country.code(), country.capital().english()));
      }
    }
    for (String[] row : Resource.rows(CountryTable.class, "cities.tsv")) {
      String[] cells = Arrays.copyOf(row, 5);
      List<String> english = new ArrayList<>(names(cells[1]));
      english.addAll(names(cells[2]));
      english.forEach(name -> known.add(key(cells[0], name)));
      if (!cells[3].equals(NOT_A_CITY)) {
        List<String> japanese = new ArrayList<>(names(cells[3]));
        japanese.addAll(names(cells[4]));
        cities.put(city(english, japanese), countries.get(cells[0]));
      }
    }
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

  private static City city(List<String> english, List<String> japanese) {
    return english.isEmpty()
        ? null
        : new City(
            english.getFirst(),
            english.subList(1, english.size()),
            japanese.getFirst(),
            japanese.subList(1, japanese.size()));
  }

  private List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : cell == null || cell.isEmpty() ? new String[0] : cell.split("\\|")) {
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
    return cell == null || cell.isEmpty() ? other : cell;
  }

  private static String key(String code, String name) {
    return code + ' ' + Normalization.ENGLISH.apply(name);
  }
}
