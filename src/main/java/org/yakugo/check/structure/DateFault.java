package org.yakugo.check.structure;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.bulletin.Period;

/**
 * What is wrong with a printed date: its year, month or day, a letter among its figures, a part
 * that is missing, a range that runs backwards.
 */
final class DateFault {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LETTER = Pattern.compile("[OoIlXx?]");
  private static final Pattern LAST_YEAR = Pattern.compile("\\d+$");

  private final String printed;
  private final List<String> numbers;

  /**
   * @param printed in half width, the year first or last
   */
  DateFault(String printed) {
    this.printed = printed;
    List<String> found = NUMBER.matcher(printed).results().map(MatchResult::group).toList();
    boolean yearFirst = !found.isEmpty() && found.getFirst().length() == 4;
    this.numbers = yearFirst ? found.reversed() : found;
  }

  Message message() {
    if (LETTER.matcher(printed).find()) {
      return Message.of("holds-letter-where-figure-belongs", printed);
    }
    if (isYearWrong()) {
      return Message.of("year-wrong-not-four-figures", printed, numbers.getLast());
    }
    if (numbers.size() < 3) {
      return Message.of("lacks-day-month-year", printed);
    }
    int month = number(2);
    if (month < 1 || month > 12) {
      return Message.of("there-is-no-month", printed, month);
    }
    YearMonth days = YearMonth.of(number(1), month);
    int day = number(3);
    return day < 1 || day > days.lengthOfMonth()
        ? Message.of("month-of-has-days", printed, days.getYear(), month, days.lengthOfMonth())
        : Message.of("no-date-calendar", printed);
  }

  private boolean isYearWrong() {
    return numbers.size() >= 3
        && numbers.getLast().length() != 4
        && numbers.getLast().length() != 2;
  }

  /** The date with the bulletin's own year, if nothing but the year is wrong; null otherwise. */
  @Nullable String withYearOf(@Nullable Period week) {
    return isYearWrong() && week != null
        ? LAST_YEAR.matcher(printed).replaceFirst(String.valueOf(week.to().getYear()))
        : null;
  }

  /** The number that is so many from the end. */
  private int number(int fromEnd) {
    String digits = numbers.get(numbers.size() - fromEnd);
    return digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }
}
