package org.yakugo.manuscript;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import org.yakugo.Labelled;

/** How far an item of a bulletin in work has come. */
public enum State implements Labelled {
  /** Nobody has written a headline. */
  OPEN,
  /** A headline is written; the check complains of it, or has not seen it. */
  DRAFTED,
  /** A headline is written, and the check has no error and no warning for it. */
  CHECKED,
  /** Somebody said that it is finished. */
  DONE;

  /**
   * Reads {@link #label()}.
   *
   * @throws IllegalArgumentException if no state has it
   */
  @JsonCreator
  public static State ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
