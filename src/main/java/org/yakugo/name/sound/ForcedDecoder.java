package org.yakugo.name.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how given katakana is derived from a word: the likeliest units that spell the one and sound
 * as the other.
 */
record ForcedDecoder(Inventory inventory, UnitSequences sequences, Network network) {

  /**
   * The likeliest derivation; null if there is none.
   *
   * @param word spelled as the inventory spells
   */
  @Nullable Reading read(String word, int language, String kana) {
    int[] target = Morae.of(kana).stream().mapToInt(inventory::mora).toArray();
    int[] letters = word.chars().map(c -> inventory.letter((char) c)).toArray();
    Way[][] ways = new Way[letters.length + 1][target.length + 1];
    ways[0][0] = Way.start(sequences.start());
    float[] heard = new float[NetworkWeights.HIDDEN];
    for (int place = 0; place < letters.length; place++) {
      int[] fitting = inventory.fitting(word, place);
      network.hear(letters, place, language, heard);
      for (int done = 0; done <= target.length; done++) {
        if (ways[place][done] != null) {
          extend(ways, place, done, target, fitting, heard);
        }
      }
    }
    Way last = ways[letters.length][target.length];
    if (last == null) {
      return null;
    }
    List<SoundUnit> units = new ArrayList<>();
    for (Way at = last; at.before() != null; at = at.before()) {
      units.add(inventory.unit(at.unit()));
    }
    long end = sequences.step(last.state(), Inventory.END);
    double score = last.score() + Decoder.SEQUENCE * UnitSequences.logarithm(end);
    return new Reading(kana, score, units.reversed());
  }

  private void extend(
      Way[][] ways, int place, int done, int[] target, int[] fitting, float[] heard) {
    Way way = ways[place][done];
    float[] scores = null;
    for (int f = 0; f < fitting.length; f++) {
      int[] morae = inventory.moraeOf(fitting[f]);
      int end = done + morae.length;
      if (end > target.length || !Arrays.equals(morae, 0, morae.length, target, done, end)) {
        continue;
      }
      if (scores == null) {
        scores = new float[fitting.length];
        int[] history = new int[NetworkWeights.HISTORY];
        way.recall(history);
        network.score(heard, history, fitting, new Network.Scratch(), scores);
      }
      long step = sequences.step(way.state(), fitting[f]);
      double score =
          way.score()
              + Decoder.NETWORK * scores[f]
              + Decoder.SEQUENCE * UnitSequences.logarithm(step);
      int to = place + inventory.unit(fitting[f]).letters().length();
      if (ways[to][end] == null || ways[to][end].score() < score) {
        ways[to][end] = way.then(score, UnitSequences.state(step), fitting[f], morae);
      }
    }
  }
}
