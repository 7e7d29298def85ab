package org.yakugo.draft;

import java.util.List;
import org.yakugo.frame.Frame;
import org.yakugo.phrase.Wording;

/**
 * A Japanese headline that was composed.
 *
 * @param frames by which, the main verb's first
 * @param weight how good it is among those for one headline
 * @param signs from which its probability is estimated
 */
public record Composed(Wording wording, List<Frame> frames, double weight, Signs signs) {
  public Composed {
    frames = List.copyOf(frames);
  }

  Composed with(Wording other) {
    return new Composed(other, frames, weight, signs);
  }

  /** The Japanese. */
  public String text() {
    return wording.text();
  }
}
