package org.yakugo.check.number;

import java.util.Set;

/**
 * What a number in a headline counts, as far as both languages say it beside the number.
 *
 * @param kind of measure, from the table counters: {@code time}, {@code money}, {@code length};
 *     empty where nothing is measured
 * @param name {@code years}, {@code dollars}, {@code metres}
 */
public record CountedUnit(String kind, String name) {
  private static final Set<String> TOLD_APART = Set.of("time", "money", "share", "volume");

  /** What nothing of another of these kinds is measured in. */
  private static final Set<String> MEASURES =
      Set.of("money", "length", "area", "volume", "weight", "power");

  /** 第5回, 3度目; 5th. */
  static final CountedUnit ORDINAL = new CountedUnit("", "ordinal");

  /** A calendar year: 2026年; 2026. */
  static final CountedUnit YEAR = new CountedUnit("", "year");

  /** 4月; April. */
  static final CountedUnit MONTH = new CountedUnit("", "month");

  /** All else: people, things, points, or nothing said. */
  static final CountedUnit COUNT = new CountedUnit("", "count");

  /** A day of a month, or a number of days: Japanese writes both 16日. */
  static final CountedUnit DAYS = new CountedUnit("time", "days");

  static final CountedUnit YEARS = new CountedUnit("time", "years");
  static final CountedUnit MONTHS = new CountedUnit("time", "months");

  /** A time of day or a duration. */
  static final CountedUnit HOURS = new CountedUnit("time", "hours");

  static final CountedUnit MINUTES = new CountedUnit("time", "minutes");
  static final CountedUnit PERCENT = new CountedUnit("share", "percent");
  static final CountedUnit POINTS = new CountedUnit("share", "points");

  /**
   * Whether a number can't be of both: 3 weeks and 3か月, $5 and 5ユーロ, 3% and 3ポイント, 5 barrels and
   * 5トン.
   */
  boolean contradicts(CountedUnit other) {
    return kind.equals(other.kind)
        ? TOLD_APART.contains(kind) && !name.equals(other.name)
        : MEASURES.contains(kind) && MEASURES.contains(other.kind);
  }
}
