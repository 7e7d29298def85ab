package org.yakugo.lab.training;

import static org.yakugo.name.sound.NetworkWeights.HIDDEN;
import static org.yakugo.name.sound.NetworkWeights.HISTORY;
import static org.yakugo.name.sound.NetworkWeights.INPUTS;
import static org.yakugo.name.sound.NetworkWeights.LETTER;
import static org.yakugo.name.sound.NetworkWeights.MORA;
import static org.yakugo.name.sound.NetworkWeights.OUTCOME;
import static org.yakugo.name.sound.NetworkWeights.WINDOW;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.yakugo.name.sound.Network;
import org.yakugo.name.sound.NetworkWeights;

/**
 * Fits the network to the decisions taken in aligned words: which of the fitting units was chosen
 * at each place. Adam (Kingma and Ba 2015) on batches, with dropout in the hidden layer.
 */
final class NetworkTrainer {
  /**
   * One decision.
   *
   * @param window letters around the place
   * @param history the last morae, the newest first
   * @param fitting units to choose from
   * @param chosen index in {@code fitting}
   * @param languages those that it may be spelled in
   */
  record Decision(int[] window, int[] history, int[] fitting, int chosen, int[] languages) {}

  private static final int EPOCHS = 8;
  private static final int BATCH = 64;
  private static final float RATE = 0.002f;
  private static final float DROPOUT = 0.2f;

  /** How often the language of a word is kept from the network, so that it learns to do without. */
  private static final float UNTOLD = 0.5f;

  private static final float KEPT = 1 / (1 - DROPOUT);

  private final NetworkWeights weights;
  private final Adam[] adams;
  private final boolean[] touched;
  private final Random random;

  private final float[] inputs = new float[INPUTS];
  private final float[] inputsBack = new float[INPUTS];
  private final float[] hidden = new float[HIDDEN];
  private final float[] hiddenBack = new float[HIDDEN];
  private final float[] outcome = new float[OUTCOME];
  private final float[] outcomeBack = new float[OUTCOME];
  private final boolean[] alive = new boolean[HIDDEN];
  private int language;
  private final float[] turned = new float[INPUTS * HIDDEN];
  private float[] shares = new float[256];

  NetworkTrainer(NetworkWeights zero, long seed) {
    weights = zero;
    random = new Random(seed);
    fill(weights.letters(), 0.5);
    fill(weights.morae(), 0.5);
    fill(weights.first(), Math.sqrt(2.0 / INPUTS));
    fill(weights.second(), Math.sqrt(2.0 / HIDDEN));
    fill(weights.units(), 0.1);
    adams = Arrays.stream(weights.arrays()).map(Adam::new).toArray(Adam[]::new);
    turn();
    touched = new boolean[weights.unitBias().length];
  }

  private void fill(float[] array, double deviation) {
    for (int i = 0; i < array.length; i++) {
      array[i] = (float) (random.nextGaussian() * deviation);
    }
  }

  NetworkWeights train(List<Decision> decisions) {
    long total = (long) EPOCHS * decisions.size();
    long seen = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(decisions, random);
      double loss = 0;
      for (Decision decision : decisions) {
        loss += forward(decision);
        backward(decision);
        if (++seen % BATCH == 0) {
          update(RATE * (float) Math.max(0.02, 1 - (double) seen / total));
        }
      }
      System.err.printf(
          "network, round %d of %d: loss %.4f%n", epoch + 1, EPOCHS, loss / decisions.size());
    }
    return weights;
  }

  private double forward(Decision decision) {
    for (int k = 0; k < WINDOW; k++) {
      System.arraycopy(
          weights.letters(), decision.window()[k] * LETTER, inputs, k * LETTER, LETTER);
    }
    for (int k = 0; k < HISTORY; k++) {
      System.arraycopy(
          weights.morae(), decision.history()[k] * MORA, inputs, WINDOW * LETTER + k * MORA, MORA);
    }
    int[] languages = decision.languages();
    language =
        languages.length == 0 || random.nextFloat() < UNTOLD
            ? 0
            : languages[random.nextInt(languages.length)];
    System.arraycopy(weights.firstBias(), 0, hidden, 0, HIDDEN);
    Network.add(1, weights.languages(), language * HIDDEN, hidden, 0, HIDDEN);
    for (int k = 0; k < INPUTS; k++) {
      Network.add(inputs[k], weights.first(), k * HIDDEN, hidden, 0, HIDDEN);
    }
    System.arraycopy(weights.secondBias(), 0, outcome, 0, OUTCOME);
    for (int k = 0; k < HIDDEN; k++) {
      alive[k] = hidden[k] > 0 && random.nextFloat() >= DROPOUT;
      hidden[k] = alive[k] ? hidden[k] * KEPT : 0;
      if (alive[k]) {
        Network.add(hidden[k], weights.second(), k * OUTCOME, outcome, 0, OUTCOME);
      }
    }
    for (int k = 0; k < OUTCOME; k++) {
      outcome[k] = Network.tanh(outcome[k]);
    }
    return choose(decision);
  }

  private double choose(Decision decision) {
    int[] fitting = decision.fitting();
    if (shares.length < fitting.length) {
      shares = new float[fitting.length * 2];
    }
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < fitting.length; i++) {
      int unit = fitting[i];
      shares[i] =
          weights.unitBias()[unit]
              + Network.dot(outcome, 0, weights.units(), unit * OUTCOME, OUTCOME);
      highest = Math.max(highest, shares[i]);
    }
    float sum = 0;
    for (int i = 0; i < fitting.length; i++) {
      shares[i] = (float) Math.exp(shares[i] - highest);
      sum += shares[i];
    }
    for (int i = 0; i < fitting.length; i++) {
      shares[i] /= sum;
    }
    return -Math.log(Math.max(1e-12, shares[decision.chosen()]));
  }

  private void backward(Decision decision) {
    float[][] slopes = Arrays.stream(adams).map(a -> a.slope).toArray(float[][]::new);
    Arrays.fill(outcomeBack, 0);
    for (int i = 0; i < decision.fitting().length; i++) {
      int unit = decision.fitting()[i];
      float wrong = (shares[i] - (i == decision.chosen() ? 1 : 0)) / BATCH;
      Network.add(wrong, weights.units(), unit * OUTCOME, outcomeBack, 0, OUTCOME);
      Network.add(wrong, outcome, 0, slopes[6], unit * OUTCOME, OUTCOME);
      slopes[7][unit] += wrong;
      touched[unit] = true;
    }
    for (int k = 0; k < OUTCOME; k++) {
      outcomeBack[k] *= 1 - outcome[k] * outcome[k];
      slopes[5][k] += outcomeBack[k];
    }
    for (int k = 0; k < HIDDEN; k++) {
      hiddenBack[k] = 0;
      if (alive[k]) {
        hiddenBack[k] = KEPT * Network.dot(weights.second(), k * OUTCOME, outcomeBack, 0, OUTCOME);
        Network.add(hidden[k], outcomeBack, 0, slopes[4], k * OUTCOME, OUTCOME);
        slopes[3][k] += hiddenBack[k];
      }
    }
    backwardToInputs(decision, slopes);
  }

  private void backwardToInputs(Decision decision, float[][] slopes) {
    for (int k = 0; k < INPUTS; k++) {
      Network.add(inputs[k], hiddenBack, 0, slopes[2], k * HIDDEN, HIDDEN);
    }
    Arrays.fill(inputsBack, 0);
    for (int k = 0; k < HIDDEN; k++) {
      if (alive[k]) {
        Network.add(hiddenBack[k], turned, k * INPUTS, inputsBack, 0, INPUTS);
      }
    }
    Network.add(1, hiddenBack, 0, slopes[8], language * HIDDEN, HIDDEN);
    for (int k = 0; k < WINDOW; k++) {
      Network.add(1, inputsBack, k * LETTER, slopes[0], decision.window()[k] * LETTER, LETTER);
    }
    for (int k = 0; k < HISTORY; k++) {
      Network.add(
          1, inputsBack, WINDOW * LETTER + k * MORA, slopes[1], decision.history()[k] * MORA, MORA);
    }
  }

  /**
   * Keeps the first layer's weights by hidden cell too, since that's how they are read backward.
   */
  private void turn() {
    for (int i = 0; i < INPUTS; i++) {
      for (int k = 0; k < HIDDEN; k++) {
        turned[k * INPUTS + i] = weights.first()[i * HIDDEN + k];
      }
    }
  }

  private void update(float rate) {
    for (int i = 0; i < 6; i++) {
      adams[i].nextStep();
      adams[i].apply(0, adams[i].slope.length, rate);
    }
    adams[8].nextStep();
    adams[8].apply(0, adams[8].slope.length, rate);
    turn();
    adams[6].nextStep();
    adams[7].nextStep();
    for (int unit = 0; unit < touched.length; unit++) {
      if (touched[unit]) {
        adams[6].apply(unit * OUTCOME, (unit + 1) * OUTCOME, rate);
        adams[7].apply(unit, unit + 1, rate);
        touched[unit] = false;
      }
    }
  }
}
