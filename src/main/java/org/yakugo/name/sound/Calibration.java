package org.yakugo.name.sound;

import java.util.List;

/**
 * Turns the scores of competing readings into probabilities that mean it: of the readings given
 * with about 0.8, about 80 % are what people write. Fitted on words kept back from training.
 *
 * @param slope of the log-odds; below 1 where the raw scores are too sure
 * @param shift of the log-odds
 */
public record Calibration(double slope, double shift) {
  public static final Calibration NONE = new Calibration(1, 0);

  /** Shares of the readings by their scores alone; they sum to 1. */
  public static double[] shares(List<Reading> readings) {
    double highest = Double.NEGATIVE_INFINITY;
    for (Reading reading : readings) {
      highest = Math.max(highest, reading.logarithm());
    }
    double[] shares = new double[readings.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(readings.get(i).logarithm() - highest);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** The probability that a reading with this share is the one written. */
  public double probability(double share) {
    double s = Math.min(1 - 1e-9, Math.max(1e-9, share));
    return 1 / (1 + Math.exp(-(slope * Math.log(s / (1 - s)) + shift)));
  }
}
