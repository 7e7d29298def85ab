package org.yakugo.corpus;

import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/**
 * What became of a bulletin that was to be added.
 *
 * @param id the bulletin's
 * @param reason one sentence that says why it was refused; null otherwise
 */
public record Addition(String id, Outcome outcome, @Nullable Message reason) {

  /** Only {@link #ADDED} and {@link #REPLACED} changed the corpus. */
  public enum Outcome {
    ADDED,
    UNCHANGED,
    REPLACED,
    REFUSED
  }

  static Addition of(String id, Outcome outcome) {
    return new Addition(id, outcome, null);
  }

  /** One that changed nothing, and the sentence that says why. */
  public static Addition refused(String id, Message reason) {
    return new Addition(id, Outcome.REFUSED, reason);
  }
}
