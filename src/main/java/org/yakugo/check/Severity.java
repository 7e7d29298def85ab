package org.yakugo.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** Wrong: the bulletin should not go out with it. */
  ERROR,
  /** Very likely wrong: an editor should look. */
  WARNING,
  /** A habit, an omission that may be meant, or a matter of taste. */
  INFO;

  /** The name as it stands in JSON and on the command line: {@code warning}. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is as grave as {@code other} or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
