package org.yakugo.exchange.tmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The day that a stamp such as {@code 20260505T101500Z} or {@code 20260505~101500} begins with. */
final class CompactDay {
  /** Null if it begins with no day of the calendar. */
  static @Nullable LocalDate of(String stamp) {
    try {
      return stamp.matches("\\d{8}.*")
          ? LocalDate.parse(stamp.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
          : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
