package org.yakugo.glossary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Normalization;

/**
 * What the text of a cell means, by the column it stands in. Each method throws an {@link
 * IllegalArgumentException} with a clause that says what is wrong.
 */
final class Cell {
  private static final Normalization WIDTH = Normalization.of(Normalization.Fold.WIDTH);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})(?:-[A-Z0-9]{1,3})?");

  /** Codes in use that ISO 3166 gives to no country. */
  private static final Set<String> BESIDE_ISO = Set.of("EU", "XK");

  private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->)\\s*");
  private static final Pattern FORM = Pattern.compile("([^:：]*[^:：\\s])\\s*[:：]\\s*(\\S.*)");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u3000]+");

  /** Longer than any term of a language; what is longer is a text that slipped into the cell. */
  private static final int LONGEST_TERM = 300;

  static Kind kind(String cell) {
    try {
      return Kind.ofLabel(WIDTH.apply(cell).replace("organization", "organisation"));
    } catch (IllegalArgumentException e) {
      String known = Stream.of(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
      throw new UnusableLine("unknown-kind-kinds", cell, known);
    }
  }

  static List<String> terms(String column, String cell) {
    List<String> terms = TabSeparated.terms(cell);
    for (String term : terms) {
      if (term.length() > LONGEST_TERM) {
        throw new UnusableLine("term-column-characters", column, term.length());
      }
      if (term.indexOf('\n') >= 0 || term.indexOf('\t') >= 0) {
        throw new UnusableLine("term-column-holds-line-feed-tab", column);
      }
    }
    return terms;
  }

  /** The one term of a cell that takes no more; empty if there is none. */
  static String term(String column, String cell) {
    List<String> terms = terms(column, cell);
    if (terms.size() > 1) {
      throw new UnusableLine("column-takes-one-term", column);
    }
    return terms.isEmpty() ? "" : terms.getFirst();
  }

  /** An English term; full-width and repeated spaces have no meaning there. */
  static String english(String term) {
    boolean plain =
        term.indexOf("  ") < 0
            && term.chars().allMatch(c -> c == ' ' || !Character.isWhitespace(c) && c != '\u00A0');
    return plain ? term : SPACES.matcher(term).replaceAll(" ");
  }

  /**
   * Deprecated terms with what to use instead: {@code 国会議長 → 議会議長}; empty where the cell says
   * nothing.
   */
  static List<Map.Entry<String, String>> deprecated(String column, String cell) {
    List<Map.Entry<String, String>> deprecated = new ArrayList<>();
    for (String term : terms(column, cell)) {
      boolean plain = term.indexOf('>') < 0 && term.indexOf('→') < 0;
      String[] parts = plain ? new String[] {term} : ARROW.split(term, -1);
      if (parts.length > 2 || parts.length == 2 && (parts[0].isEmpty() || parts[1].isEmpty())) {
        throw new UnusableLine("column-isnt-like-old-new", term, column);
      }
      deprecated.add(Map.entry(parts[0], parts.length == 2 ? parts[1] : ""));
    }
    return deprecated;
  }

  /** Forms by authority: {@code ministry: リンケービッチ}. */
  static Map<String, String> forms(String column, String cell) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String form : terms(column, cell)) {
      Matcher matcher = FORM.matcher(form);
      if (!matcher.matches()) {
        throw new UnusableLine("form-isnt-like-ministry", form, column);
      }
      if (forms.put(matcher.group(1), matcher.group(2)) != null) {
        throw new UnusableLine("authority-stands-twice", matcher.group(1));
      }
    }
    return forms;
  }

  static Set<String> countries(String cell) {
    Set<String> codes = new TreeSet<>();
    for (String code : TabSeparated.terms(cell)) {
      String plain = WIDTH.apply(code).toUpperCase(Locale.ROOT);
      if (!isCode(plain)) {
        throw new UnusableLine("scope-isnt-country-code-such-az", code);
      }
      codes.add(plain);
    }
    return codes;
  }

  private static boolean isCode(String text) {
    Matcher code = COUNTRY.matcher(text);
    return code.matches()
        && (BESIDE_ISO.contains(code.group(1))
            || Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(code.group(1)));
  }

  /**
   * A date in ISO form, or as spreadsheets and the press turn it round: 2026/5/8, 08.05.2026.
   *
   * @return null if the cell is empty
   */
  static @Nullable LocalDate date(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    String plain = WIDTH.apply(cell);
    Matcher iso = YEAR_FIRST.matcher(plain);
    Matcher press = DAY_FIRST.matcher(plain);
    try {
      if (iso.matches()) {
        return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      }
      if (press.matches()) {
        return LocalDate.of(number(press, 3), number(press, 2), number(press, 1));
      }
    } catch (DateTimeException e) {
      throw new UnusableLine("there-is-no-date", cell);
    }
    throw new UnusableLine("date-isnt-like-2026-05-08", cell);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
