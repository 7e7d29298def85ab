package org.yakugo.person;

import java.util.HashMap;
import java.util.Map;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.language.Table;

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
  public static final HouseStyle HEADLINE = of(Language.builtIn().table("house-style"));

  private static HouseStyle of(Table table) {
    Map<String, Row> rows = new HashMap<>();
    table.each(row -> rows.put(row.text("setting"), row));
    return new HouseStyle(
        rows.get("titles").choice("value", Titles.class),
        rows.get("names").choice("value", Names.class),
        rows.get("countries").choice("value", CountryNames.class),
        rows.get("separator").text("value"),
        rows.get("also-is").text("value"),
        rows.get("suffix").text("value"),
        rows.get("home").text("value"));
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
