package org.yakugo.lab.training;

/** The Adam rule for one array of weights: a step sized by the mean and spread of past slopes. */
final class Adam {
  private static final float MEAN = 0.9f;
  private static final float SPREAD = 0.999f;

  /** Sum of the slopes since the last step. */
  final float[] slope;

  private final float[] weights;
  private final float[] mean;
  private final float[] spread;
  private int steps;
  private float meanScale;
  private float spreadScale;

  Adam(float[] weights) {
    this.weights = weights;
    this.slope = new float[weights.length];
    this.mean = new float[weights.length];
    this.spread = new float[weights.length];
  }

  void nextStep() {
    steps++;
    meanScale = 1 / (1 - (float) Math.pow(MEAN, steps));
    spreadScale = 1 / (1 - (float) Math.pow(SPREAD, steps));
  }

  /** Moves the weights of a stretch against their slopes, and forgets the slopes. */
  void apply(int from, int to, float rate) {
    for (int i = from; i < to; i++) {
      mean[i] = MEAN * mean[i] + (1 - MEAN) * slope[i];
      spread[i] = SPREAD * spread[i] + (1 - SPREAD) * slope[i] * slope[i];
      weights[i] -=
          rate * mean[i] * meanScale / ((float) Math.sqrt(spread[i] * spreadScale) + 1e-8f);
      slope[i] = 0;
    }
  }
}
