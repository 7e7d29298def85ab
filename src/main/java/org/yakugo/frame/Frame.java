package org.yakugo.frame;

import java.util.List;

/**
 * How a verb and its arguments turn into Japanese.
 *
 * @param english wordings, the verb in its base form, with capitals for what they leave open: X, Y,
 *     Z noun phrases, V a verb phrase, S a clause
 * @param japanese patterns, the best first; a verb's begins with the mark that the subject takes
 * @param printed the past headlines that it was learned from, newest first; none for what was
 *     written down
 */
public record Frame(
    Kind kind,
    List<String> english,
    List<String> japanese,
    String example,
    String source,
    Basis basis,
    List<Printed> printed) {

  /** What word the frame is of. */
  public enum Kind {
    VERB,
    PASSIVE,
    NOUN,
    ADJECTIVE
  }

  /** Where it is from: the stronger first. */
  public enum Basis {
    DECIDED,
    LEARNED,
    STARTER
  }

  public Frame {
    english = List.copyOf(english);
    japanese = List.copyOf(japanese);
    printed = List.copyOf(printed);
  }

  /** A past headline. */
  public record Printed(String bulletin, int item) {}

  /** How often it was printed. */
  public int uses() {
    return printed.size();
  }

  /** The name that a draft gives for it. */
  public String name() {
    return english.getFirst();
  }
}
