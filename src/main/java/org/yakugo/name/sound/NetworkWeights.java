package org.yakugo.name.sound;

import java.nio.ByteBuffer;

/**
 * The learned numbers of a {@link Network}. Each letter and each mora is a short vector; the
 * vectors of what surrounds a place, side by side, go through two layers; each unit is a vector
 * that is compared with the outcome.
 *
 * @param letters {@link #LETTER} numbers a letter
 * @param morae {@link #MORA} numbers a mora
 * @param first {@link #HIDDEN} numbers an input, {@link #INPUTS} inputs
 * @param firstBias one number a hidden cell
 * @param second {@link #OUTCOME} numbers a hidden cell
 * @param secondBias one number an outcome cell
 * @param units {@link #OUTCOME} numbers a unit
 * @param unitBias one number a unit
 * @param languages {@link #HIDDEN} numbers a language, the first for an unknown one
 */
public record NetworkWeights(
    float[] letters,
    float[] morae,
    float[] first,
    float[] firstBias,
    float[] second,
    float[] secondBias,
    float[] units,
    float[] unitBias,
    float[] languages) {

  /** Letters seen before a place. */
  public static final int LEFT = 6;

  /** Letters seen from a place on. */
  public static final int RIGHT = 8;

  public static final int WINDOW = LEFT + RIGHT;

  /** Morae seen before a place. */
  public static final int HISTORY = 3;

  public static final int LETTER = 16;
  public static final int MORA = 16;
  public static final int INPUTS = WINDOW * LETTER + HISTORY * MORA;
  public static final int HIDDEN = 128;
  public static final int OUTCOME = 64;

  /** Room for the numbers of an inventory, all 0. */
  public static NetworkWeights zero(Inventory inventory) {
    return new NetworkWeights(
        new float[inventory.letterCount() * LETTER],
        new float[inventory.moraCount() * MORA],
        new float[INPUTS * HIDDEN],
        new float[HIDDEN],
        new float[HIDDEN * OUTCOME],
        new float[OUTCOME],
        new float[inventory.unitCount() * OUTCOME],
        new float[inventory.unitCount()],
        new float[ModelLanguages.COUNT * HIDDEN]);
  }

  /** All arrays in the order of the record. */
  public float[][] arrays() {
    return new float[][] {
      letters, morae, first, firstBias, second, secondBias, units, unitBias, languages
    };
  }

  static NetworkWeights read(ByteBuffer in, Inventory inventory) {
    NetworkWeights weights = zero(inventory);
    for (float[] array : weights.arrays()) {
      short[] halves = new short[array.length];
      in.asShortBuffer().get(halves);
      in.position(in.position() + Short.BYTES * halves.length);
      for (int i = 0; i < halves.length; i++) {
        array[i] = Float.float16ToFloat(halves[i]);
      }
    }
    return weights;
  }
}
