package org.yakugo.check;

import org.yakugo.Labelled;

/** How much a finding matters, the gravest first. */
public enum Severity implements Labelled {
  /** Wrong: the bulletin should not go out with it. */
  ERROR,
  /** Very likely wrong: an editor should look. */
  WARNING,
  /** A habit, an omission that may be meant, or a matter of taste. */
  INFO;

  /** Whether it is as grave as {@code other} or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
