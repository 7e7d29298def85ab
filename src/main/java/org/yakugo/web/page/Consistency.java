package org.yakugo.web.page;

import org.yakugo.bulletin.Bulletin;

/**
 * How consistent a bulletin was.
 *
 * @param uses how many renderings of concepts it prints
 * @param flips how many of them differ from the one before
 */
public record Consistency(Bulletin bulletin, int uses, int flips) {

  /** The share of them that stayed, 0 to 1; 1 where there are none. */
  public double share() {
    return uses == 0 ? 1 : 1 - (double) flips / uses;
  }
}
