package org.yakugo.name.sound;

import java.util.List;

/**
 * What was learned about how Latin words sound in katakana. Immutable, and safe for any number of
 * threads.
 */
public final class SoundModel {
  private final Inventory inventory;
  private final UnitSequences sequences;
  private final Network network;
  private final Decoder decoder;
  private final Calibration calibration;

  public SoundModel(
      Inventory inventory, UnitSequences sequences, Network network, Calibration calibration) {
    this.inventory = inventory;
    this.sequences = sequences;
    this.network = network;
    this.decoder = new Decoder(inventory, sequences, network);
    this.calibration = calibration;
  }

  /**
   * The readings of one word, best first.
   *
   * @param letters as {@link Letters#of} gives them, no longer than a word; what the model can't
   *     spell is left out
   * @return empty if nothing of it can be read
   */
  public List<Reading> read(String letters) {
    String word = inventory.spell(letters);
    return word.isEmpty() ? List.of() : decoder.read(word);
  }

  public Calibration calibration() {
    return calibration;
  }
}
