package org.yakugo.manuscript;

import java.util.Objects;

/**
 * The Japanese headline of one item in work.
 *
 * @param n the item's number, from 1
 * @param ja as written so far; empty if nothing is
 * @param revision grows with each change, so that who writes can tell whether somebody else did
 */
public record Headline(int n, String ja, State state, int revision) {
  public Headline {
    Objects.requireNonNull(ja);
    Objects.requireNonNull(state);
  }

  /** The next revision, with this text. */
  Headline written(String text, State state) {
    return new Headline(n, text, state, revision + 1);
  }
}
