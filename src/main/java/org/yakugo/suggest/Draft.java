package org.yakugo.suggest;

import java.util.List;

/**
 * A Japanese headline made from a past one by replacing what differs.
 *
 * @param score the probability, 0 to 1, that it needs no change
 * @param from the past item it was made from
 * @param slots what was replaced, in the order of the text
 */
public record Draft(String ja, double score, Source from, List<Slot> slots) {

  /** The past item a draft was made from. */
  public record Source(String bulletin, int item) {}

  /**
   * A replaced stretch of the draft.
   *
   * @param start offset into the draft, in UTF-16 code units
   * @param source the English that it renders
   */
  public record Slot(int start, int end, String source) {}

  public Draft {
    slots = List.copyOf(slots);
  }
}
