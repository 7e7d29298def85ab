package org.yakugo.bulletin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.text.Eras;

/**
 * The week of a bulletin, in a line of its head: {@code 2026年4月18日～4月24日}, {@code 4月30日（木） 〜5月6日},
 * {@code 令和8年4月18日－24日}, {@code 18.04.2026 - 24.04.2026}.
 */
final class PeriodParser {

  /** A period whose end is printed before its beginning may reach into the next year so far. */
  private static final int MOST_MONTHS_OVER_NEW_YEAR = 4;

  private static final String WEEKDAY = "(?:\\s?\\([月火水木金土日](?:曜日?)?\\))?";
  private static final String TO = "\\s?(?:-+|から|より|→|to)\\s?";
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:("
              + Eras.NAMES
              + ")?\\s?(\\d{1,4}|元)\\s?年\\s?)?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日?"
              + WEEKDAY
              + TO
              + "(?:("
              + Eras.NAMES
              + ")?\\s?(\\d{1,4}|元)\\s?年\\s?)?(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?日"
              + WEEKDAY);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "()(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})"
              + WEEKDAY
              + TO
              + "()(?:(\\d{4})[./-])?(?:(\\d{1,2})[./-])?(\\d{1,2})"
              + WEEKDAY);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\d{1,2}(?:\\.\\d{1,2}(?:\\.\\d{4})?)?\\.?\\s?-\\s?\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

  private static final String DAY = "(?:st|nd|rd|th)?";

  /** {@code 30 May - 5 June 2026}, {@code May 4 to May 10, 2026}. */
  private static final List<Pattern> ENGLISH =
      List.of(
          Pattern.compile(
              ("(?<from>\\d{1,2})"
                      + DAY
                      + "(?:\\s(?<month>\\p{L}{3,9}))?(?:,?\\s(?<first>\\d{4}))?")
                  + ("\\s?(?:-|to)\\s?(?<to>\\d{1,2})" + DAY)
                  + "\\s(?<last>\\p{L}{3,9}),?\\s(?<year>\\d{4})"),
          Pattern.compile(
              ("(?<month>\\p{L}{3,9})\\s(?<from>\\d{1,2})" + DAY + "(?:,?\\s(?<first>\\d{4}))?")
                  + "\\s?(?:-|to)\\s?(?:(?<last>\\p{L}{3,9})\\s)?"
                  + ("(?<to>\\d{1,2})" + DAY + ",?\\s(?<year>\\d{4})")));

  /** A period and where in the line it stands. */
  record Found(Period period, int start, int end) {}

  /**
   * @param near a day near which a period lies that is printed without its year; null if none is
   *     known, then such a period isn't read
   */
  static Optional<Found> find(String line, @Nullable LocalDate near) {
    String plain = HalfWidth.halfWithHyphens(line);
    for (Pattern pattern : new Pattern[] {JAPANESE, YEAR_FIRST}) {
      for (Matcher m = pattern.matcher(plain); m.find(); ) {
        Optional<Period> period = yearFirst(m, near);
        if (period.isPresent()) {
          return Optional.of(new Found(period.get(), m.start(), m.end()));
        }
      }
    }
    for (Pattern pattern : ENGLISH) {
      Matcher m = pattern.matcher(plain);
      Optional<Period> period = m.find() ? english(m) : Optional.empty();
      if (period.isPresent()) {
        return Optional.of(new Found(period.get(), m.start(), m.end()));
      }
    }
    Matcher m = DAY_FIRST.matcher(plain);
    return m.find()
        ? DateRange.parse(m.group()).map(period -> new Found(period, m.start(), m.end()))
        : Optional.empty();
  }

  /** Whether the line prints a period with its year that is none: its end stands before it. */
  static boolean isImpossible(String line) {
    String plain = HalfWidth.halfWithHyphens(line);
    return find(line, null).isEmpty()
        && Stream.of(JAPANESE, YEAR_FIRST)
            .map(pattern -> pattern.matcher(plain))
            .anyMatch(m -> m.find() && (m.group(2) != null || m.group(6) != null));
  }

  private static Optional<Period> english(Matcher m) {
    String month = m.group("month") == null ? m.group("last") : m.group("month");
    String last = m.group("last") == null ? month : m.group("last");
    String first = m.group("first") == null ? m.group("year") : m.group("first");
    Optional<Period> from = DateRange.parse(m.group("from") + " " + month + " " + first);
    Optional<Period> to = DateRange.parse(m.group("to") + " " + last + " " + m.group("year"));
    return from.flatMap(
        begin ->
            to.map(
                end -> {
                  boolean overNewYear = end.to().isBefore(begin.from());
                  LocalDate day = begin.from().minusYears(overNewYear ? 1 : 0);
                  return new Period(day, end.to());
                }));
  }

  private static Optional<Period> yearFirst(MatchResult m, @Nullable LocalDate near) {
    try {
      int laterYear = m.group(6) == null ? -1 : year(laterEra(m), m.group(6));
      int year = laterYear;
      if (m.group(2) != null) {
        year = year(m.group(1), m.group(2));
      } else if (laterYear <= 0) {
        if (near == null) {
          return Optional.empty();
        }
        year = nearestYear(number(m, 3), number(m, 4), near);
      }
      LocalDate from = LocalDate.of(year, number(m, 3), number(m, 4));
      int month = m.group(7) == null ? from.getMonthValue() : number(m, 7);
      LocalDate to = LocalDate.of(laterYear > 0 ? laterYear : year, month, number(m, 8));
      if (to.isBefore(from) && laterYear < 0) {
        to = to.plusYears(1);
        if (from.plusMonths(MOST_MONTHS_OVER_NEW_YEAR).isBefore(to)) {
          return Optional.empty();
        }
      } else if (to.isBefore(from) && m.group(2) == null) {
        from = from.minusYears(1);
      }
      return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int nearestYear(int month, int day, LocalDate near) {
    return Stream.of(near.getYear(), near.getYear() - 1, near.getYear() + 1)
        .min(
            Comparator.comparingLong(
                year ->
                    Math.abs(ChronoUnit.DAYS.between(MonthDay.of(month, day).atYear(year), near))))
        .orElseThrow();
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /** That of the first year, if a short one follows without its own: 令和7年12月27日～8年1月2日. */
  private static @Nullable String laterEra(MatchResult m) {
    return m.group(5) == null && m.group(6).length() < 3 ? m.group(1) : m.group(5);
  }

  private static int year(@Nullable String era, String digits) {
    boolean ofCalendar = (era == null || era.isEmpty()) && !digits.equals("元");
    return ofCalendar ? Integer.parseInt(digits) : Eras.year(era, digits);
  }
}
