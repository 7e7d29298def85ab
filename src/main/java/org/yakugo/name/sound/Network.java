package org.yakugo.name.sound;

import static org.yakugo.name.sound.NetworkWeights.HIDDEN;
import static org.yakugo.name.sound.NetworkWeights.HISTORY;
import static org.yakugo.name.sound.NetworkWeights.LEFT;
import static org.yakugo.name.sound.NetworkWeights.LETTER;
import static org.yakugo.name.sound.NetworkWeights.MORA;
import static org.yakugo.name.sound.NetworkWeights.OUTCOME;
import static org.yakugo.name.sound.NetworkWeights.WINDOW;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How likely each unit is at a place of a word, given the letters around and the morae before: a
 * small feed-forward network. It sees nearly the whole word, so it hears from an ending far ahead
 * which language's habits to follow, which an n-gram can't.
 *
 * <p>The first layer is linear in each letter and mora; the product of each is worked out when it
 * is first met, kept, and only added up from then on. Threads that meet it at once work out the
 * same.
 */
public final class Network {
  /** A unit e<sup>-12</sup> times as likely as the likeliest adds nothing to the sum. */
  private static final float NEGLIGIBLE = -12;

  /** Room for the cells of both layers, and for the numbers of those that are active. */
  static final class Scratch {
    private final float[] cells = new float[HIDDEN + OUTCOME];
    private final int[] active = new int[HIDDEN];
  }

  private final NetworkWeights weights;
  private final AtomicReferenceArray<float[]> ofLetter;
  private final AtomicReferenceArray<float[]> ofMora;
  private final int letterCount;
  private final int moraCount;

  public Network(NetworkWeights weights) {
    this.weights = weights;
    this.letterCount = weights.letters().length / LETTER;
    this.moraCount = weights.morae().length / MORA;
    this.ofLetter = new AtomicReferenceArray<>(WINDOW * letterCount);
    this.ofMora = new AtomicReferenceArray<>(HISTORY * moraCount);
  }

  private float[] ofLetter(int place, int letter) {
    int index = place * letterCount + letter;
    float[] known = ofLetter.get(index);
    if (known == null) {
      known = product(weights.letters(), letter * LETTER, LETTER, place * LETTER);
      ofLetter.set(index, known);
    }
    return known;
  }

  private float[] ofMora(int place, int mora) {
    int index = place * moraCount + mora;
    float[] known = ofMora.get(index);
    if (known == null) {
      known = product(weights.morae(), mora * MORA, MORA, WINDOW * LETTER + place * MORA);
      ofMora.set(index, known);
    }
    return known;
  }

  private float[] product(float[] vectors, int from, int size, int firstInput) {
    float[] out = new float[HIDDEN];
    for (int k = 0; k < size; k++) {
      add(vectors[from + k], weights.first(), (firstInput + k) * HIDDEN, out, 0, HIDDEN);
    }
    return out;
  }

  /** What the language and the letters around a place contribute. */
  void hear(int[] word, int place, int language, float[] out) {
    System.arraycopy(weights.firstBias(), 0, out, 0, HIDDEN);
    plus(weights.languages(), language * HIDDEN, out, HIDDEN);
    for (int k = 0; k < WINDOW; k++) {
      plus(ofLetter(k, letterAt(word, place - LEFT + k)), 0, out, HIDDEN);
    }
  }

  /**
   * The letter at a place that may lie outside the word; the places next to its ends are marked.
   */
  public static int letterAt(int[] word, int place) {
    if (place >= 0 && place < word.length) {
      return word[place];
    }
    return place == -1 || place == word.length ? Inventory.UNKNOWN : Inventory.NOTHING;
  }

  /**
   * Logarithms of the probabilities of units.
   *
   * @param heard from {@link #hear}
   * @param history the last morae, the newest first
   * @param units numbers of the units to choose from; their probabilities sum to 1
   * @param scratch room to work in, which one thread uses at a time
   */
  void score(float[] heard, int[] history, int[] units, Scratch scratch, float[] out) {
    float[] room = scratch.cells;
    System.arraycopy(heard, 0, room, 0, HIDDEN);
    for (int k = 0; k < HISTORY; k++) {
      plus(ofMora(k, history[k]), 0, room, HIDDEN);
    }
    System.arraycopy(weights.secondBias(), 0, room, HIDDEN, OUTCOME);
    addActive(scratch);
    for (int k = HIDDEN; k < HIDDEN + OUTCOME; k++) {
      room[k] = tanh(room[k]);
    }
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < units.length; i++) {
      int unit = units[i];
      out[i] =
          weights.unitBias()[unit] + dot(room, HIDDEN, weights.units(), unit * OUTCOME, OUTCOME);
      highest = Math.max(highest, out[i]);
    }
    double sum = 0;
    for (int i = 0; i < units.length; i++) {
      float below = out[i] - highest;
      sum += below < NEGLIGIBLE ? 0 : Math.exp(below);
    }
    float norm = highest + (float) Math.log(sum);
    for (int i = 0; i < units.length; i++) {
      out[i] -= norm;
    }
  }

  /**
   * The second layer, four active cells at a time, so that each sum is fetched and put less often.
   */
  private void addActive(Scratch scratch) {
    float[] cells = scratch.cells;
    float[] second = weights.second();
    int[] active = scratch.active;
    int count = 0;
    for (int cell = 0; cell < HIDDEN; cell++) {
      active[count] = cell;
      count += cells[cell] > 0 ? 1 : 0;
    }
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      addFour(second, cells, active[i], active[i + 1], active[i + 2], active[i + 3]);
    }
    for (; i < count; i++) {
      add(cells[active[i]], second, active[i] * OUTCOME, cells, HIDDEN, OUTCOME);
    }
  }

  private static void addFour(float[] second, float[] room, int a, int b, int c, int d) {
    float ofA = room[a];
    float ofB = room[b];
    float ofC = room[c];
    float ofD = room[d];
    a *= OUTCOME;
    b *= OUTCOME;
    c *= OUTCOME;
    d *= OUTCOME;
    for (int i = 0; i < OUTCOME; i++) {
      room[HIDDEN + i] +=
          ofA * second[a + i] + ofB * second[b + i] + ofC * second[c + i] + ofD * second[d + i];
    }
  }

  /** A rational approximation, within 0.0001 of the real one; both ends are flat. */
  public static float tanh(float x) {
    float y = Math.max(-4.97f, Math.min(4.97f, x));
    float s = y * y;
    return y
        * (135135 + s * (17325 + s * (378 + s)))
        / (135135 + s * (62370 + s * (3150 + s * 28)));
  }

  static void plus(float[] x, int from, float[] y, int size) {
    for (int i = 0; i < size; i++) {
      y[i] += x[from + i];
    }
  }

  /** y += a·x. */
  public static void add(float a, float[] x, int from, float[] y, int to, int size) {
    for (int i = 0; i < size; i++) {
      y[to + i] += a * x[from + i];
    }
  }

  /** x·y; in four sums, which the processor works out side by side. */
  public static float dot(float[] x, int from, float[] y, int with, int size) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < size; i += 4) {
      a += x[from + i] * y[with + i];
      b += x[from + i + 1] * y[with + i + 1];
      c += x[from + i + 2] * y[with + i + 2];
      d += x[from + i + 3] * y[with + i + 3];
    }
    return a + b + c + d;
  }
}
