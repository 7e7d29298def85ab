package org.yakugo.bulletin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.Language;
import org.yakugo.language.Months;
import org.yakugo.text.Eras;

/**
 * The dates of citations: {@code 05.05.2026}, {@code 16-18.04.2026}, {@code 30.04-02.05.2026},
 * {@code 30.04.2026-02.05.2026}, {@code 2026-05-05}, {@code 2026年5月5日}, {@code 5 May 2026}.
 */
final class DateRange {

  private static final Months NAMES = Months.of(Language.builtIn());
  private static final String MONTHS = "(?:" + NAMES.shortNames() + ")[a-z]*\\.?";
  private static final String NUMBER_AND_SEPARATOR = "\\d{1,6}(?:\\s?[-.]{1,2}\\s?|/|,(?=\\d))";

  /**
   * Another day before the date: {@code 17, 18.04.2026}; not the 13 of {@code Channel 13,
   * 18.04.2026}.
   */
  private static final String DAYS_BEFORE =
      "(?:(?<=[/,;]\\s{0,2})\\d{1,2}(?:\\.\\d{1,2})?\\s?,\\s?)?";

  /**
   * What was meant as a date, right or wrong: {@code 12.06.202} too. Three numbers or more, or a
   * month in words.
   */
  static final Pattern LOOKS_LIKE =
      Pattern.compile(
          "(?:\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日(?:-(?:\\d{4}年\\s?)?(?:\\d{1,2}月\\s?)?\\d{1,2}日)?"
              + "|"
              + DAYS_BEFORE
              + "(?:"
              + NUMBER_AND_SEPARATOR
              + "){2,6}\\d{1,6}"
              + "|\\d{1,2}(?:-\\d{1,2})?(?:st|nd|rd|th)?(?: of )?[\\s./-]?"
              + MONTHS
              + "[,/-]?\\s?\\d{2,6}"
              + "|"
              + MONTHS
              + "\\s?\\d{1,2}(?:-\\d{1,2})?(?:st|nd|rd|th)?,?\\s?\\d{4,6})",
          Pattern.CASE_INSENSITIVE);

  /** Longer, and it is more than a date. */
  private static final int LONGEST = 40;

  /** What stands behind a citation's slash: figures, or what was typed for one, and their marks. */
  private static final Pattern MEANT =
      Pattern.compile(
          "(?:"
              + MONTHS
              + "|(?<=\\d)(?:st|nd|rd|th)|\\b(?:of|to|and)\\b|[OoIlXx](?=[\\dXx.])|(?<=[\\d.Xx])[OoIlXx]"
              + "|(?<=\\d\\s?)г|(?<=\\d[\\s.])\\p{L}{3,10}(?=[\\s.]\\d{4})|"
              + Eras.NAMES
              + "|元|[年月日から\\s\\d.,:;/\\\\|?'-])+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIGURE = Pattern.compile("\\d|\\?|(?i:x)");
  private static final Pattern OF_ERA = Pattern.compile("(" + Eras.NAMES + ")(\\d{1,2}|元)年");
  private static final Pattern TIME = Pattern.compile("(?<=\\d)\\s+\\d{1,2}:\\d{2}$");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:(\\d{1,2})(?:[./](\\d{1,2}))?(?:[./](\\d{4}|\\d{2}))?[.]?[-,/])?"
              + "(\\d{1,2})[./,-](\\d{1,2})[./,-](\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
  private static final Pattern YEAR_FIRST_RANGE =
      Pattern.compile(
          "(\\d{4})[./年](\\d{1,2})[./月](\\d{1,2})日?-(?:(\\d{4})[./年])?(?:(\\d{1,2})[./月])?(\\d{1,2})日?");
  private static final Pattern WORDS_DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})-)?(\\d{1,2})[./-]?([a-z]{3})[a-z]*[.,/-]?(\\d{4}|\\d{2})");
  private static final Pattern WORDS_MONTH_FIRST =
      Pattern.compile("([a-z]{3})[a-z]*\\.?(?:(\\d{1,2})-)?(\\d{1,2}),?(\\d{4})");

  private record Folding(Pattern pattern, String as) {
    Folding(String pattern, String as) {
      this(Pattern.compile(pattern), as);
    }
  }

  /** What is one and the same in a date however it is written, in this order. */
  private static final List<Folding> FOLDINGS =
      List.of(
          new Folding("(?<=\\d)(?:st|nd|rd|th)\\b", ""),
          new Folding("(?<=\\d) of (?=[a-z])", " "),
          new Folding("(?<=\\d) (?:to|and) (?=\\d)", "-"),
          new Folding("\\s*([-.,/年月日])\\s*", "$1"),
          new Folding("(?<=\\d)\\s(?=\\d)", "."),
          new Folding("\\s", ""),
          new Folding("(?<=\\d{4})(?:г\\.?|年|[.,/;-]+)$", ""));

  /**
   * @param printed as printed, in full or half width
   * @return empty where it is no date of the calendar, or the last day stands before the first
   */
  static Optional<Period> parse(String printed) {
    try {
      return read(plain(printed)).filter(p -> !p.to().isBefore(p.from()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /**
   * Whether the text can only be meant as a date, right or wrong: {@code 05.052026}, {@code 31.O2}.
   */
  static boolean isMeant(String text) {
    String plain = HalfWidth.halfWithHyphens(text).strip();
    return plain.length() <= LONGEST
        && MEANT.matcher(plain).matches()
        && FIGURE.matcher(plain).find();
  }

  private static String plain(String printed) {
    String half = TIME.matcher(HalfWidth.halfWithHyphens(printed).strip()).replaceFirst("");
    String plain =
        OF_ERA
            .matcher(half)
            .replaceAll(m -> Eras.year(m.group(1), m.group(2)) + "年")
            .toLowerCase(Locale.ROOT);
    for (Folding folding : FOLDINGS) {
      plain = folding.pattern().matcher(plain).replaceAll(folding.as());
    }
    return plain;
  }

  private static Optional<Period> read(String plain) {
    Matcher m;
    if ((m = YEAR_FIRST.matcher(plain)).matches()) {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      return Optional.of(new Period(day, day));
    }
    if ((m = YEAR_FIRST_RANGE.matcher(plain)).matches()) {
      LocalDate from = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      int month = m.group(5) == null ? from.getMonthValue() : number(m, 5);
      LocalDate to =
          LocalDate.of(m.group(4) == null ? from.getYear() : number(m, 4), month, number(m, 6));
      return Optional.of(new Period(from, to));
    }
    if ((m = DAY_FIRST.matcher(plain)).matches()) {
      return Optional.of(dayFirst(m));
    }
    if ((m = WORDS_DAY_FIRST.matcher(plain)).matches()) {
      return inWords(m.group(1), m.group(2), m.group(3), m.group(4));
    }
    if ((m = WORDS_MONTH_FIRST.matcher(plain)).matches()) {
      return inWords(m.group(2), m.group(3), m.group(1), m.group(4));
    }
    return Optional.empty();
  }

  private static Period dayFirst(MatchResult m) {
    LocalDate to = LocalDate.of(year(m.group(6)), number(m, 5), number(m, 4));
    if (m.group(1) == null) {
      return new Period(to, to);
    }
    int month = m.group(2) == null ? to.getMonthValue() : number(m, 2);
    int year = m.group(3) == null ? to.getYear() : year(m.group(3));
    LocalDate from = LocalDate.of(year, month, number(m, 1));
    // 30.12-02.01.2026 began the year before
    boolean overNewYear = m.group(3) == null && month == 12 && to.getMonthValue() == 1;
    return new Period(overNewYear ? from.minusYears(1) : from, to);
  }

  private static Optional<Period> inWords(String first, String last, String month, String year) {
    int number = NAMES.number(month);
    if (number == 0) {
      return Optional.empty();
    }
    LocalDate to = LocalDate.of(year(year), number, Integer.parseInt(last));
    LocalDate from = first == null ? to : to.withDayOfMonth(Integer.parseInt(first));
    return Optional.of(new Period(from, to));
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }
}
