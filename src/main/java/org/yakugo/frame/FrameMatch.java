package org.yakugo.frame;

import java.util.List;
import java.util.Map;

/**
 * A frame that fits what follows a verb.
 *
 * @param slots where X, Y, Z and V stand: index of the first unit and after the last
 * @param modifiers words before a noun of the frame that the frame doesn't have
 * @param skipped where it is, before a preposition of the frame: {@code arrested in Oslo for X}
 * @param end index after the last unit that the frame accounts for
 * @param words the units that are the frame's own words, the verb left out: bit i for unit i
 * @param literals number of the frame's own words that were found
 * @param exact how many of them stand there in the frame's own form
 * @param clause whether the clause that follows is its S
 * @param derived whether an active frame stands for a passive: its X is the subject
 */
public record FrameMatch(
    Frame frame,
    String wording,
    Map<Character, Range> slots,
    List<Modifier> modifiers,
    List<Range> skipped,
    int end,
    long words,
    int literals,
    int exact,
    boolean clause,
    boolean derived) {

  /** Units from one index to another. */
  public record Range(int from, int end) {}

  /**
   * Words that stand before a word of the frame.
   *
   * @param noun the frame's word
   */
  public record Modifier(String noun, int from, int end) {}

  public FrameMatch {
    slots = Map.copyOf(slots);
    modifiers = List.copyOf(modifiers);
    skipped = List.copyOf(skipped);
  }
}
