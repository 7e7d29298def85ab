package org.yakugo.draft;

/**
 * What tells how much of a draft an editor will keep.
 *
 * @param open English words left in it
 * @param parts how sure its names and words are: the mean of their probabilities
 * @param weakest the least probable of them
 * @param adjuncts number of phrases that no frame governs
 * @param clauses number of clauses
 * @param framed whether a frame knows the main verb
 * @param learned whether it is a learned or decided one
 * @param length of the English, in words and names
 */
public record Signs(
    int open,
    double parts,
    double weakest,
    int adjuncts,
    int clauses,
    boolean framed,
    boolean learned,
    int length) {

  /** The probability, 0 to 1, that no more than one small edit is needed. */
  public double probability() {
    double z = 0.9;
    z -= 0.9 * open;
    z += 2.0 * (parts - 0.8);
    z += 0.6 * (weakest - 0.5);
    z -= 0.3 * adjuncts;
    z -= 0.5 * (clauses - 1);
    z += framed ? 0.3 : -0.8;
    z += learned ? 0.5 : 0;
    z -= 0.06 * Math.max(0, length - 6);
    return 1 / (1 + Math.exp(-z));
  }
}
