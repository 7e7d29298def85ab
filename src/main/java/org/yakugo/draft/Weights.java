package org.yakugo.draft;

import java.util.List;
import org.yakugo.frame.Frame;
import org.yakugo.frame.FrameMatch;
import org.yakugo.phrase.Wording;

/** How good a way of rendering a verb is. The figures were set by hand on the sample corpus. */
final class Weights {
  private static final double UNFRAMED = -2;
  private static final double OPEN = 1.2;
  private static final double ADJUNCT = 0.25;

  static double of(Frame frame, FrameMatch match, Wording core, List<Adjunct> adjuncts) {
    double basis =
        switch (frame.basis()) {
          case DECIDED -> 1.5;
          case LEARNED -> 0.6 + 0.1 * Math.min(5, frame.uses());
          case STARTER -> 0;
        };
    double words = 0.5 * match.literals() + 0.1 * match.exact() + 0.15 * match.slots().size();
    double modified = -0.2 * match.modifiers().size();
    double derived = match.derived() ? -0.4 : 0;
    return basis + words + modified + derived + parts(core, adjuncts);
  }

  static double unframed(Wording core, List<Adjunct> adjuncts) {
    return UNFRAMED + parts(core, adjuncts);
  }

  private static double parts(Wording core, List<Adjunct> adjuncts) {
    double weight = Math.log(Math.max(core.confidence(), 0.01)) * 0.3 - OPEN * core.openSlots();
    for (Adjunct adjunct : adjuncts) {
      Wording wording = adjunct.adverbial();
      weight += Math.log(Math.max(wording.confidence(), 0.01)) * 0.3;
      weight -= OPEN * wording.openSlots() + ADJUNCT;
    }
    return weight;
  }
}
