package org.yakugo.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Countries;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * How a house writes persons and posts, read from a table so that an editor can change it.
 *
 * @param titles 外相 or 外務大臣
 * @param names the surname alone, or the full name
 * @param countries ラトビア, ラトビア共和国, or 独 where there is a one-character name
 * @param order of a holder's name, country and post
 * @param separator stands before a country in katakana
 * @param alsoIs stands between two posts of one person: 兼
 * @param suffix follows the name of a person without office: 氏
 * @param home ISO 3166 code of the country whose office-holders stand without it; empty if none
 */
public record HouseStyle(
    Titles titles,
    Names names,
    CountryNames countries,
    Order order,
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
    ONE_CHARACTER,
    /** The usual one, but 米 before a post in kanji. */
    AMERICA_SHORT,
    /** {@link #AMERICA_SHORT} where past bulletins write so more; else the usual one. */
    AS_PRINTED
  }

  /**
   * What past bulletins show of how they print holders of posts.
   *
   * @param usInShort whether they write トランプ米大統領 more than トランプ米国大統領
   * @param acronymsInFull whether they write 国際原子力機関（IAEA） for {@code IAEA} more than IAEA
   */
  public record Printed(Order order, boolean usInShort, boolean acronymsInFull) {}

  /** What stands where. */
  public enum Order {
    /** As past bulletins do most; as {@link #NAME_FIRST} where they don't tell. */
    AS_PRINTED,
    /** リンケヴィチス・ラトビア大統領. */
    NAME_FIRST,
    /** リンケヴィチス・ラトビア大統領, but セルビア国立銀行のタバコヴィッチ総裁. */
    BODY_FIRST,
    /** ラトビアのリンケヴィチス大統領, and such a body likewise. */
    COUNTRY_FIRST,
    /** ラトビア大統領のリンケヴィチス氏. */
    POST_FIRST
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
    language.table(TABLE).each(row -> set(row, rows));
    return of(rows);
  }

  private static void set(Row row, Map<String, Row> rows) {
    Map<String, Row> changed = new HashMap<>(rows);
    if (changed.put(row.text("setting"), row) == null) {
      throw row.broken("there-is-no-setting", row.text("setting"));
    }
    of(changed); // throws for what can't stand there
    rows.putAll(changed);
  }

  private static HouseStyle of(Map<String, Row> rows) {
    Function<String, Row> row = setting -> Objects.requireNonNull(rows.get(setting));
    Row home = row.apply("home");
    String code = home.text("value");
    if (!code.isEmpty() && Countries.WORLD.byCode(code).isEmpty()) {
      throw home.broken("there-is-no-country-2", code);
    }
    return new HouseStyle(
        row.apply("titles").choice("value", Titles.class),
        row.apply("names").choice("value", Names.class),
        row.apply("countries").choice("value", CountryNames.class),
        row.apply("order").choice("value", Order.class),
        row.apply("separator").text("value"),
        row.apply("also-is").text("value"),
        row.apply("suffix").text("value"),
        code);
  }

  /** The same for the country that the house sits in. */
  public HouseStyle at(String home) {
    return new HouseStyle(titles, names, countries, order, separator, alsoIs, suffix, home);
  }

  /** The same as past bulletins print, where the table doesn't say. */
  public HouseStyle printed(Printed past) {
    Order set = order == Order.AS_PRINTED ? past.order() : order;
    boolean printed = countries == CountryNames.AS_PRINTED && past.usInShort();
    CountryNames form = printed ? CountryNames.AMERICA_SHORT : countries;
    return new HouseStyle(titles, names, form, set, separator, alsoIs, suffix, home);
  }

  /**
   * The same with formal titles and countries' usual names, as the Foreign Ministry prints them.
   */
  public HouseStyle formal() {
    CountryNames usual = countries == CountryNames.AMERICA_SHORT ? CountryNames.USUAL : countries;
    return new HouseStyle(Titles.FORMAL, names, usual, order, separator, alsoIs, suffix, home);
  }

  boolean isHome(@Nullable String country) {
    return !home.isEmpty() && home.equals(country);
  }
}
