package org.yakugo.check.number;

/** What a number in a headline counts, as far as both languages say it beside the number. */
public enum CountedUnit {
  /** 第5回, 3度目; 5th. */
  ORDINAL,
  /** A calendar year: 2026年; 2026. */
  YEAR,
  /** 4月; April. */
  MONTH,
  /** A day of a month, or a number of days: Japanese writes both 16日. */
  DAYS,
  /** 4年, 4年間; 4 years, a 4-year. */
  YEARS,
  /** 3か月; 3 months. */
  MONTHS,
  WEEKS,
  /** A time of day or a duration. */
  HOURS,
  MINUTES,
  /** 12歳; a 12-year-old. */
  AGE,
  PERCENT,
  /** Percentage points: 0.25ポイント; 0.25 percentage points. */
  POINTS,
  /** Power and energy: 24万キロワット; 240 MW. */
  WATTS,
  /** 100億立方メートル; 10 bcm. */
  CUBIC_METRES,
  METRES,
  HECTARES,
  TONNES,
  BARRELS,
  DOLLARS,
  EUROS,
  POUNDS,
  YEN,
  YUAN,
  MANATS,
  ROUBLES,
  /** All else: people, things, points, or nothing said. */
  COUNT;

  /** Whether it is a length of time. */
  boolean isDuration() {
    return compareTo(DAYS) >= 0 && compareTo(MINUTES) <= 0;
  }

  /** Whether it is a currency. */
  boolean isMoney() {
    return compareTo(DOLLARS) >= 0 && compareTo(ROUBLES) <= 0;
  }

  /** Whether it is a share or a difference of shares. */
  private boolean isShare() {
    return this == PERCENT || this == POINTS;
  }

  /** Whether a number can't be of both: 3 weeks and 3か月, $5 and 5ユーロ, 3% and 3ポイント. */
  boolean contradicts(CountedUnit other) {
    return this != other
        && (isDuration() && other.isDuration()
            || isMoney() && other.isMoney()
            || isShare() && other.isShare());
  }
}
