package org.yakugo.lab.bench;

/**
 * A figure beside its reference; less is better.
 *
 * @param ours in the unit
 * @param reference what it is compared with
 * @param theirs its figure in the same run
 */
record Row(String what, String unit, double ours, String reference, double theirs) {
  double ratio() {
    return ours / theirs;
  }
}
