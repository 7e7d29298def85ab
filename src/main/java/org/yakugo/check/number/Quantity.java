package org.yakugo.check.number;

/**
 * A number with what it counts.
 *
 * @param value scales multiplied out: 1.2 million and 120万 are both 1200000
 * @param start offset in its text of the number with what belongs to it, in UTF-16 code units
 * @param end offset after it
 * @param digits whether it is written with digits, at least in part
 */
public record Quantity(double value, CountedUnit unit, int start, int end, boolean digits) {

  /** The same number of something else. */
  Quantity of(CountedUnit other) {
    return new Quantity(value, other, start, end, digits);
  }

  /** So many times the same. */
  Quantity times(double scale) {
    return new Quantity(value * scale, unit, start, end, digits);
  }

  /** Whether the two can stand for the same: equal values, and units that don't contradict. */
  boolean agreesWith(Quantity other) {
    return sameValue(other) && !unit.contradicts(other.unit)
        || isShortFor(other)
        || other.isShortFor(this)
        || inMonths() > 0 && Math.abs(inMonths() - other.inMonths()) < 1e-6;
  }

  /** Whether the one looks like a mistake for the other: the same unit or the same value. */
  boolean isMistakenFor(Quantity other) {
    return unit.equals(other.unit) && !sameValue(other)
        || unit.contradicts(other.unit) && sameValue(other);
  }

  /** Whether they are the two ends of what is written as one: May 5-7. */
  boolean isOneRangeWith(Quantity other) {
    return start == other.start && end == other.end && digits && other.digits && !sameValue(other);
  }

  /** 90年代 of 1990. */
  private boolean isShortFor(Quantity year) {
    return unit.equals(CountedUnit.YEAR)
        && year.unit.equals(CountedUnit.YEAR)
        && value < 100
        && year.value % 100 == value;
  }

  /** A length in years or months, in months; 0 of anything else. */
  private double inMonths() {
    return unit.equals(CountedUnit.YEARS)
        ? value * 12
        : unit.equals(CountedUnit.MONTHS) ? value : 0;
  }

  private boolean sameValue(Quantity other) {
    return Math.abs(value - other.value) <= 1e-9 * Math.max(value, other.value);
  }
}
