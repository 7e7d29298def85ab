package org.yakugo.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

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

  private static final String TABLE = "house-style";
  private static final Facts<HouseStyle> STYLE = Facts.of(HouseStyle::read);

  /** The style of headlines, without a home country. */
  public static final HouseStyle HEADLINE = of(Language.builtIn());

  /** The style of headlines of a workspace. */
  public static HouseStyle of(Language language) {
    return STYLE.in(language);
  }

  private static HouseStyle read(Language language) {
    Map<String, Row> rows = new HashMap<>();
    Language.builtIn().table(TABLE).each(row -> rows.put(row.text("setting"), row));
    language.table(TABLE).each(row -> rows.put(checked(row), row));
    return new HouseStyle(
        rows.get("titles").choice("value", Titles.class),
        rows.get("names").choice("value", Names.class),
        rows.get("countries").choice("value", CountryNames.class),
        rows.get("separator").text("value"),
        rows.get("also-is").text("value"),
        rows.get("suffix").text("value"),
        country(rows.get("home")).map(Country::code).orElse(""));
  }

  /** The setting of a line. */
  private static String checked(Row row) {
    switch (row.text("setting")) {
      case "titles" -> row.choice("value", Titles.class);
      case "names" -> row.choice("value", Names.class);
      case "countries" -> row.choice("value", CountryNames.class);
      case "separator", "also-is", "suffix" -> row.text("value");
      case "home" -> {
        if (!row.text("value").isEmpty() && country(row).isEmpty()) {
          throw row.broken("there-is-no-country-2", row.text("value"));
        }
      }
      default -> throw row.broken("there-is-no-setting", row.text("setting"));
    }
    return row.text("setting");
  }

  private static Optional<Country> country(Row row) {
    return Countries.WORLD.byCode(row.text("value"));
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
