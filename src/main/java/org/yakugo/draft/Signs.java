package org.yakugo.draft;

/**
 * What tells how much of a draft an editor will keep.
 *
 * @param open English words left in it
 * @param parts how sure its names and words are: the mean of their probabilities
 * @param adjuncts number of phrases that no frame governs
 * @param clauses number of clauses
 * @param framed whether a frame knows the main verb
 * @param learned whether it is a learned or decided one
 * @param length of the English, in words and names
 */
public record Signs(
    int open,
    double parts,
    int adjuncts,
    int clauses,
    boolean framed,
    boolean learned,
    int length) {

  /**
   * The probability, 0 to 1, that no more than one small edit is needed. Fitted to the first drafts
   * of the sample corpus and of other houses' headlines (a likeness of 0.7 to what was printed
   * standing for that), and rounded. Each set was asked with the scale fitted on the others.
   */
  public double probability() {
    double z = 1.15;
    z -= 1.1 * open;
    z += 2 * (parts - 0.8);
    z -= 0.11 * adjuncts;
    z -= 0.33 * (clauses - 1);
    z -= framed ? 0 : 0.88;
    z += learned ? 0.22 : 0;
    z -= 0.165 * Math.max(0, length - 6);
    return 1 / (1 + Math.exp(-z));
  }
}
