package org.yakugo.web.page;

/**
 * How consistent a bulletin was.
 *
 * @param bulletin its id
 * @param uses how many renderings of concepts it prints
 * @param flips how many of them differ from the one before
 */
public record Consistency(String bulletin, int uses, int flips) {

  /** The share of them that stayed, 0 to 1; 1 where there are none. */
  public double share() {
    return uses == 0 ? 1 : 1 - (double) flips / uses;
  }
}
