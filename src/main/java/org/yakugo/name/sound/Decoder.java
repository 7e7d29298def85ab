package org.yakugo.name.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the likeliest readings of a word: a beam search from its first letter to its last over the
 * units that fit, each judged by the unit sequence and by the network.
 */
record Decoder(Inventory inventory, UnitSequences sequences, Network network) {
  /**
   * Ways kept at each place; with 16 no more words of words.dev.tsv are right at the first rank.
   */
  private static final int WIDTH = 9;

  private static final int FINAL_WIDTH = 28;

  /** Ways so much less likely (e<sup>-7</sup>) than the best at their place are given up. */
  private static final double MARGIN = 7;

  /** Units that the network gives less than e<sup>-6</sup> are not considered. */
  private static final float LEAST = -6;

  /** Share of the network in the decision; fitted on words.dev.tsv. */
  static final double NETWORK = 0.6;

  static final double SEQUENCE = 0.5;

  /**
   * Readings, best first.
   *
   * @param word spelled as the inventory spells
   */
  List<Reading> read(String word, int language) {
    int length = word.length();
    int[] letters = word.chars().map(c -> inventory.letter((char) c)).toArray();
    Beam[] beams = new Beam[length + 1];
    for (int place = 0; place <= length; place++) {
      beams[place] = new Beam(place == length ? FINAL_WIDTH : WIDTH, MARGIN);
    }
    beams[0].offer(Way.start(sequences.start()));
    float[] heard = new float[NetworkWeights.HIDDEN];
    for (int place = 0; place < length; place++) {
      if (beams[place].size() > 0) {
        network.hear(letters, place, language, heard);
        extend(beams, place, inventory.fitting(word, place), heard);
      }
    }
    return readings(beams[length]);
  }

  private void extend(Beam[] beams, int place, int[] fitting, float[] heard) {
    Beam beam = beams[place];
    Network.Scratch room = new Network.Scratch();
    int[] history = new int[NetworkWeights.HISTORY];
    int[] scored = new int[beam.size()];
    float[][] scores = new float[beam.size()][];
    double least = beam.get(0).score() - MARGIN;
    for (int w = 0; w < beam.size() && beam.get(w).score() >= least; w++) {
      Way way = beam.get(w);
      scored[w] = way.history();
      for (int v = 0; v < w && scores[w] == null; v++) {
        scores[w] = scored[v] == scored[w] ? scores[v] : null;
      }
      if (scores[w] == null) {
        scores[w] = new float[fitting.length];
        way.recall(history);
        network.score(heard, history, fitting, room, scores[w]);
      }
      for (int f = 0; f < fitting.length; f++) {
        if (scores[w][f] < LEAST) {
          continue;
        }
        int unit = fitting[f];
        Beam next = beams[place + inventory.lettersOf(unit)];
        double bound = way.score() + NETWORK * scores[w][f];
        if (!next.admits(bound)) {
          continue;
        }
        long step = sequences.step(way.state(), unit);
        double score = bound + SEQUENCE * UnitSequences.logarithm(step);
        if (next.admits(score)) {
          next.offer(way.then(score, UnitSequences.state(step), unit, inventory.moraeOf(unit)));
        }
      }
    }
  }

  private List<Reading> readings(Beam last) {
    Map<String, Reading> byKana = new LinkedHashMap<>();
    for (int w = 0; w < last.size(); w++) {
      Way way = last.get(w);
      long end = sequences.step(way.state(), Inventory.END);
      double score = way.score() + SEQUENCE * UnitSequences.logarithm(end);
      List<SoundUnit> units = new ArrayList<>();
      for (Way at = way; at.before() != null; at = at.before()) {
        units.add(inventory.unit(at.unit()));
      }
      units = units.reversed();
      StringBuilder kana = new StringBuilder();
      units.forEach(u -> u.morae().forEach(kana::append));
      byKana.merge(
          kana.toString(),
          new Reading(kana.toString(), score, units),
          (a, b) ->
              new Reading(
                  a.kana(),
                  Beam.sum(a.logarithm(), b.logarithm()),
                  a.logarithm() >= b.logarithm() ? a.units() : b.units()));
    }
    byKana.remove("");
    return byKana.values().stream()
        .sorted(Comparator.comparingDouble(Reading::logarithm).reversed())
        .toList();
  }
}
