package org.yakugo.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import org.yakugo.Labelled;

/** What a decision does. */
public enum Action implements Labelled {
  ADD,
  CHANGE,
  /** One concept takes in others, which are gone then. */
  MERGE,
  /** One concept becomes two. */
  SPLIT,
  REMOVE,
  /** Many concepts at once, from a foreign file. */
  IMPORT,
  /** A term candidate is no term, for good. */
  REJECT,
  /** A term candidate may wait. */
  DEFER,
  /** A term candidate that was rejected or deferred is one again. */
  RESTORE,
  /** An earlier decision is taken back. */
  UNDO;

  /**
   * Reads {@link #label()}.
   *
   * @throws IllegalArgumentException if no action has it
   */
  @JsonCreator
  public static Action ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
