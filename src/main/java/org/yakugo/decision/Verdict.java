package org.yakugo.decision;

import java.time.LocalDate;

/**
 * What was last decided about a term candidate.
 *
 * @param decision that is in force
 */
public record Verdict(Decision decision) {

  /** Whether the candidate stays out of the list on a day. */
  public boolean hidesOn(LocalDate day) {
    return switch (decision.action()) {
      case REJECT -> true;
      case DEFER -> decision.until() == null || day.isBefore(decision.until());
      default -> false;
    };
  }
}
