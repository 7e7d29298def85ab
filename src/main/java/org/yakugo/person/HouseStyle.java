package org.yakugo.person;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.yakugo.UnusableInput;

/**
 * How a house writes persons and posts, read from a table so that an editor can change it.
 *
 * @param titles 外相 or 外務大臣
 * @param names the surname alone, or the full name
 * @param countries ラトビア, ラトビア共和国, or 米 where there is a one-character name
 * @param separator stands before a country in katakana
 * @param alsoIs stands between two posts of one person: 兼
 * @param suffix follows the name of a person without office: 氏
 * @param home ISO 3166 code of the country whose office-holders stand without it; empty if none
 */
public record HouseStyle(
    Titles titles,
    Names names,
    CountryNames countries,
    String separator,
    String alsoIs,
    String suffix,
    String home) {

  /** Long or short forms of titles. */
  public enum Titles {
    SHORT,
    FORMAL
  }

  /** How much of a name stands. */
  public enum Names {
    SURNAME,
    FULL
  }

  /** Which of a country's names stands. */
  public enum CountryNames {
    USUAL,
    FORMAL,
    ONE_CHARACTER
  }

  /** The style of headlines, without a home country. */
  public static final HouseStyle HEADLINE = of(Table.ofResource("house-style.tsv", 3));

  /**
   * Reads a style; what it doesn't set is as in {@link #HEADLINE}.
   *
   * @param name the file's name, for messages
   * @throws UnusableInput if a setting or its value is unknown
   */
  public static HouseStyle read(String name, Reader reader) throws IOException {
    return of(Table.read(name, reader, 3));
  }

  private static HouseStyle of(Table table) {
    Map<String, Table.Row> rows = new HashMap<>();
    for (Table.Row row : Table.ofResource("house-style.tsv", 3).rows()) {
      rows.put(row.text(0), row);
    }
    for (Table.Row row : table.rows()) {
      if (rows.replace(row.text(0), row) == null) {
        throw row.broken("there is no setting \"" + row.text(0) + "\"");
      }
    }
    return new HouseStyle(
        choice(Titles.class, rows.get("titles")),
        choice(Names.class, rows.get("names")),
        choice(CountryNames.class, rows.get("countries")),
        rows.get("separator").text(1),
        rows.get("also-is").text(1),
        rows.get("suffix").text(1),
        rows.get("home").text(1));
  }

  private static <E extends Enum<E>> E choice(Class<E> type, Table.Row row) {
    try {
      return Enum.valueOf(type, row.text(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.broken("\"" + row.text(1) + "\" is no value of " + row.text(0));
    }
  }

  /** The same for the country that the house sits in. */
  public HouseStyle at(String home) {
    return new HouseStyle(titles, names, countries, separator, alsoIs, suffix, home);
  }

  /**
   * The same with formal titles and countries' usual names, as the Foreign Ministry prints them.
   */
  public HouseStyle formal() {
    return new HouseStyle(Titles.FORMAL, names, countries, separator, alsoIs, suffix, home);
  }

  boolean isHome(String country) {
    return !home.isEmpty() && home.equals(country);
  }
}
