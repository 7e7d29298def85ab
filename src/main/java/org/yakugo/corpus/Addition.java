package org.yakugo.corpus;

/**
 * What became of a bulletin that was to be added.
 *
 * @param id the bulletin's
 * @param reason one sentence that says why it was refused; empty otherwise
 */
public record Addition(String id, Outcome outcome, String reason) {

  /** Only {@link #ADDED} and {@link #REPLACED} changed the corpus. */
  public enum Outcome {
    ADDED,
    UNCHANGED,
    REPLACED,
    REFUSED
  }

  static Addition of(String id, Outcome outcome) {
    return new Addition(id, outcome, "");
  }

  /** One that changed nothing, and the sentence that says why. */
  public static Addition refused(String id, String reason) {
    return new Addition(id, Outcome.REFUSED, reason);
  }
}
