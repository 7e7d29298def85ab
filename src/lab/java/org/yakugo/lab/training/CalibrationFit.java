package org.yakugo.lab.training;

import java.util.List;
import org.yakugo.name.sound.Calibration;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;

/** Fits a {@link Calibration} by logistic regression on words that the model has not seen. */
final class CalibrationFit {
  /** Readings of each word that take part: as many as are ever shown. */
  private static final int SHOWN = 5;

  private static final int ROUNDS = 50;

  private CalibrationFit() {}

  static Calibration fit(SoundModel model, List<WordPair> words) {
    double[] logOdds = new double[words.size() * SHOWN];
    boolean[] right = new boolean[logOdds.length];
    int size = 0;
    for (WordPair word : words) {
      List<Reading> readings = model.read(word.latin(), null);
      double[] shares = Calibration.shares(readings);
      for (int i = 0; i < Math.min(SHOWN, shares.length); i++) {
        double s = Math.min(1 - 1e-9, Math.max(1e-9, shares[i]));
        logOdds[size] = Math.log(s / (1 - s));
        right[size++] = readings.get(i).kana().equals(word.kana());
      }
    }
    return newton(logOdds, right, size);
  }

  private static Calibration newton(double[] x, boolean[] right, int size) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double g0 = 0;
      double g1 = 0;
      double h00 = 1e-6;
      double h01 = 0;
      double h11 = 1e-6;
      for (int i = 0; i < size; i++) {
        double p = 1 / (1 + Math.exp(-(slope * x[i] + shift)));
        double error = p - (right[i] ? 1 : 0);
        double w = p * (1 - p);
        g0 += error;
        g1 += error * x[i];
        h00 += w;
        h01 += w * x[i];
        h11 += w * x[i] * x[i];
      }
      double determinant = h00 * h11 - h01 * h01;
      shift -= (h11 * g0 - h01 * g1) / determinant;
      slope -= (h00 * g1 - h01 * g0) / determinant;
    }
    return new Calibration(slope, shift);
  }
}
