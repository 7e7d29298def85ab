package org.yakugo.glossary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a day, a month ({@code 2023-06}) or a year ({@code 2023}).
 *
 * @param first the earliest day that it can be
 * @param last the latest day that it can be
 */
public record InexactDate(LocalDate first, LocalDate last) {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /**
   * Reads a cell; days in any form that the date of a concept may have.
   *
   * @return null if the cell is empty
   * @throws IllegalArgumentException if it holds no date; the message says so
   */
  static @Nullable InexactDate of(String cell) {
    if (YEAR.matcher(cell).matches()) {
      int year = Integer.parseInt(cell);
      return new InexactDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    Matcher month = MONTH.matcher(cell);
    if (month.matches()) {
      return ofMonth(cell, month);
    }
    LocalDate day = Cell.date(cell);
    return day == null ? null : new InexactDate(day, day);
  }

  private static InexactDate ofMonth(String cell, Matcher parts) {
    try {
      YearMonth month =
          YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
      return new InexactDate(month.atDay(1), month.atEndOfMonth());
    } catch (DateTimeException e) {
      throw new UnusableLine("there-is-no-month-2", cell);
    }
  }

  /** As far as it is known, in ISO form: {@code 2023-06-03}, {@code 2023-06}, {@code 2023}. */
  @Override
  public String toString() {
    if (first.equals(last)) {
      return first.toString();
    }
    return first.getMonth() == last.getMonth()
        ? YearMonth.from(first).toString()
        : String.valueOf(first.getYear());
  }
}
