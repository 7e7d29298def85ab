package org.yakugo.draft;

import java.util.List;
import org.yakugo.draft.Signs.Sign;
import org.yakugo.frame.Frame;

/** What the readings of a headline tell of each other: how sure one is where others compete. */
final class Rivals {
  /** A reading this much worse is no rival. */
  private static final double NEAR = 1;

  private static final double MOST = 10;

  /** A weight beyond says no more. */
  private static final double HEAVIEST = 4;

  /**
   * The first and its rivals; one that is none is no draft to choose.
   *
   * @param composed best first
   */
  static List<Composed> told(List<Composed> composed) {
    return composed.stream()
        .filter(one -> composed.getFirst().weight() - one.weight() < NEAR)
        .map(one -> one.with(signs(one, composed)))
        .toList();
  }

  private static Signs signs(Composed one, List<Composed> all) {
    long rivals =
        all.stream()
            .filter(other -> !other.text().equals(one.text()))
            .filter(other -> one.weight() - other.weight() < NEAR)
            .count();
    List<Frame> frames = one.frames();
    boolean learned = !frames.isEmpty() && frames.getFirst().basis() != Frame.Basis.STARTER;
    return one.signs()
        .with(Sign.UNFRAMED, frames.isEmpty() ? 1 : 0)
        .with(Sign.LEARNED, learned ? 1 : 0)
        .with(Sign.PIECES, 10.0 * one.wording().slots().size() / Math.max(1, one.text().length()))
        .with(Sign.WEIGHT, Math.clamp(one.weight(), -HEAVIEST, HEAVIEST))
        .with(Sign.RIVALS, Math.min(MOST, rivals));
  }
}
