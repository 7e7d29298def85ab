package org.yakugo.name.sound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned about how Latin words sound in katakana. Immutable, and safe for any number of
 * threads.
 */
public final class SoundModel {
  private final Inventory inventory;
  private final Decoder decoder;
  private final ForcedDecoder forced;
  private final Calibration calibration;

  public SoundModel(
      Inventory inventory, UnitSequences sequences, Network network, Calibration calibration) {
    this.inventory = inventory;
    this.decoder = new Decoder(inventory, sequences, network);
    this.forced = new ForcedDecoder(inventory, sequences, network);
    this.calibration = calibration;
  }

  /**
   * The readings of one word, best first.
   *
   * @param letters as {@link Letters#of} gives them, no longer than a word; what the model can't
   *     spell is left out
   * @param language code; null if not known
   * @return empty if nothing of it can be read
   */
  public List<Reading> read(String letters, @Nullable String language) {
    String word = inventory.spell(letters);
    return word.isEmpty() ? List.of() : decoder.read(word, ModelLanguages.number(language));
  }

  /**
   * How this katakana is derived from the word, whatever else would be likelier.
   *
   * @param kana katakana without separators
   * @return null if the units known don't lead from the one to the other
   */
  public @Nullable Reading derive(String letters, @Nullable String language, String kana) {
    String word = inventory.spell(letters);
    return word.isEmpty() || kana.isEmpty()
        ? null
        : forced.read(word, ModelLanguages.number(language), kana);
  }

  public Calibration calibration() {
    return calibration;
  }
}
