package org.yakugo.exchange.tmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * An English text and its Japanese rendering.
 *
 * @param memory where it comes from: a bulletin's id, or empty if unknown
 * @param number its number there, from 1; 0 if unknown
 * @param date of its publication or last change; null if unknown
 */
public record TmxUnit(String memory, int number, @Nullable LocalDate date, String en, String ja) {
  /**
   * The day that a stamp such as {@code 20260505T101500Z} or {@code 20260505~101500} begins with;
   * null if it begins with no day of the calendar.
   */
  static @Nullable LocalDate day(String stamp) {
    try {
      return stamp.matches("\\d{8}.*")
          ? LocalDate.parse(stamp.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
          : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
