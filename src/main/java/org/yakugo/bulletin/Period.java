package org.yakugo.bulletin;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

  /** From the earlier of the first days to the later of the last. */
  Period through(Period other) {
    return new Period(
        other.from.isBefore(from) ? other.from : from, other.to.isAfter(to) ? other.to : to);
  }
}
