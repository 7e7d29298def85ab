package org.yakugo.lab.quality;

import java.io.PrintWriter;

/**
 * Whether probabilities mean what they say: of what was given with about 0.8, about 80 % should be
 * right. Ten bins of equal width; the expected calibration error is the mean distance between what
 * a bin says and how much of it is right, weighted by the bins' sizes.
 */
public final class Reliability {
  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sum = new double[BINS];

  /**
   * @param probability 0 to 1
   */
  public void add(double probability, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    count[bin]++;
    sum[bin] += probability;
    right[bin] += isRight ? 1 : 0;
  }

  public int total() {
    int total = 0;
    for (int one : count) {
      total += one;
    }
    return total;
  }

  /** The expected calibration error, 0 to 1; 0 for no probabilities. */
  public double error() {
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      error += Math.abs(sum[i] - right[i]);
    }
    return total() == 0 ? 0 : error / total();
  }

  /**
   * The error that probabilities which mean exactly what they say have over so few: the mean
   * distance of a bin's share from what it says, as that of a sum of tosses.
   */
  public double byChance() {
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      double p = count[i] == 0 ? 0 : sum[i] / count[i];
      error += Math.sqrt(2 / Math.PI * count[i] * p * (1 - p));
    }
    return total() == 0 ? 0 : error / total();
  }

  /** A line a bin that holds anything, and the error. */
  public void print(String name, PrintWriter out) {
    out.printf(
        "%s: expected calibration error %.3f over %d (by chance alone about %.3f)%n",
        name, error(), total(), byChance());
    for (int i = 0; i < BINS; i++) {
      if (count[i] > 0) {
        out.printf(
            "  %.1f-%.1f  %5d given  said %.2f  right %.2f%n",
            i / 10.0, (i + 1) / 10.0, count[i], sum[i] / count[i], (double) right[i] / count[i]);
      }
    }
  }
}
