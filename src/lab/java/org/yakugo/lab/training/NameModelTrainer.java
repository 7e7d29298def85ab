package org.yakugo.lab.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yakugo.name.sound.Calibration;
import org.yakugo.name.sound.Inventory;
import org.yakugo.name.sound.Network;
import org.yakugo.name.sound.NetworkWeights;
import org.yakugo.name.sound.SoundFileWriter;
import org.yakugo.name.sound.SoundModel;
import org.yakugo.name.sound.SoundUnit;
import org.yakugo.name.sound.UnitSequences;

/**
 * Learns the sound model from a list of word pairs: aligns them, drops the pairs that don't sound
 * alike, counts sequences of units, fits the network, and calibrates the probabilities on words
 * kept back.
 */
public final class NameModelTrainer {
  private static final int ALIGNING_ROUNDS = 8;
  private static final int ORDER = 6;

  /** A unit seen once is chance or a wrong pair. */
  private static final int LEAST_SEEN = 2;

  /**
   * Mean logarithm a letter below which a pair is taken for a wrong one (a given name beside a
   * surname); the 1 % of the pairs that lie below it are such.
   */
  private static final double LEAST_LIKELY = -7;

  /** One word in so many is kept back for calibration. */
  private static final int KEPT_BACK = 25;

  private final List<WordPair> pairs;
  private final List<WordPair> keptBack = new ArrayList<>();

  private NameModelTrainer(List<WordPair> pairs) {
    this.pairs = new ArrayList<>();
    List<WordPair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(3));
    for (int i = 0; i < shuffled.size(); i++) {
      (i % KEPT_BACK == 0 ? keptBack : this.pairs).add(shuffled.get(i));
    }
  }

  /**
   * Learns from all files of word pairs together and writes the model.
   *
   * @throws org.yakugo.UnusableInput if a file can't be read
   */
  public static void train(List<Path> words, Path out) {
    List<WordPair> pairs = new ArrayList<>();
    words.forEach(file -> pairs.addAll(WordPairs.read(file)));
    try (OutputStream stream = Files.newOutputStream(out)) {
      new NameModelTrainer(pairs).write(stream);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void write(OutputStream out) throws IOException {
    List<Lesson> words = align();
    Inventory inventory = inventory(words);
    words.removeIf(word -> word.units().stream().anyMatch(u -> inventory.numberOf(u) < 0));
    UnitSequences sequences = sequences(words, inventory);
    List<NetworkTrainer.Decision> decisions = new ArrayList<>();
    for (Lesson word : words) {
      int[] languages = LanguageGuess.of(word.pair());
      for (int i = 0; i < word.weight(); i++) {
        Decisions.of(word.units(), inventory, languages, decisions);
      }
    }
    System.err.printf(
        "%d words, %d units, %d decisions%n",
        words.size(), inventory.unitCount(), decisions.size());
    NetworkWeights weights = new NetworkTrainer(NetworkWeights.zero(inventory), 1).train(decisions);
    SoundModel raw = new SoundModel(inventory, sequences, new Network(weights), Calibration.NONE);
    SoundFileWriter.write(out, inventory, sequences, weights, CalibrationFit.fit(raw, keptBack));
  }

  private record Lesson(WordPair pair, List<SoundUnit> units) {
    int weight() {
      return Integer.SIZE - Integer.numberOfLeadingZeros(pair.count());
    }
  }

  private List<Lesson> align() {
    Aligner aligner = new Aligner(pairs, ALIGNING_ROUNDS);
    List<Lesson> words = new ArrayList<>();
    for (WordPair pair : pairs) {
      Aligner.Alignment alignment = aligner.align(pair);
      if (alignment != null && alignment.likelihood() >= LEAST_LIKELY) {
        words.add(new Lesson(pair, alignment.units()));
      }
    }
    return words;
  }

  private static Inventory inventory(List<Lesson> words) {
    Map<SoundUnit, Integer> counts = new HashMap<>();
    words.forEach(word -> word.units().forEach(unit -> counts.merge(unit, 1, Integer::sum)));
    List<SoundUnit> units =
        counts.keySet().stream()
            .filter(u -> counts.get(u) >= LEAST_SEEN)
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    return new Inventory(units);
  }

  private static UnitSequences sequences(List<Lesson> words, Inventory inventory) {
    SequenceTrainer trainer = new SequenceTrainer(ORDER, inventory.unitCount());
    for (Lesson word : words) {
      for (int i = 0; i < word.weight(); i++) {
        trainer.add(word.units().stream().map(inventory::numberOf).toList());
      }
    }
    return trainer.estimate();
  }
}
