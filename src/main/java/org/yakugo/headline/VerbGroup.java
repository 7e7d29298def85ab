package org.yakugo.headline;

/**
 * The verb of a clause with its auxiliaries.
 *
 * @param from index of its first unit
 * @param end index after its last unit
 * @param head index of the unit that bears the meaning
 * @param lemma base form of the head
 * @param passive with or without {@code be}
 * @param progressive with or without {@code be}
 * @param modal {@code can}, {@code may}, {@code must}, {@code should}, {@code expected}; empty if
 *     none
 */
public record VerbGroup(
    int from,
    int end,
    int head,
    String lemma,
    Tense tense,
    boolean passive,
    boolean progressive,
    boolean negated,
    String modal) {

  /** When it happens, as far as the verb's form says. */
  public enum Tense {
    PRESENT,
    PAST,
    FUTURE
  }

  /** The same, negated. */
  public VerbGroup not() {
    return new VerbGroup(from, end, head, lemma, tense, passive, progressive, true, modal);
  }
}
