package org.yakugo.align;

import java.util.List;
import org.yakugo.Evidence;
import org.yakugo.Kind;

/**
 * An English wording and the Japanese that rendered it, over all items of the corpus that prove it.
 *
 * @param source the English as printed, of its most frequent spelling
 * @param target the Japanese as printed
 * @param confidence the probability, 0 to 1, that the one renders the other
 * @param uses number of items that show it
 * @param evidence those items, newest first
 */
public record MinedPair(
    String source, String target, Kind kind, double confidence, int uses, List<Evidence> evidence) {
  public MinedPair {
    evidence = List.copyOf(evidence);
  }

  /** The same with the newest items alone, at most so many; {@link #uses} still counts them all. */
  public MinedPair withNewest(int most) {
    return evidence.size() <= most
        ? this
        : new MinedPair(source, target, kind, confidence, uses, evidence.subList(0, most));
  }
}
