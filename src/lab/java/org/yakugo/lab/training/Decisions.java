package org.yakugo.lab.training;

import java.util.List;
import org.yakugo.name.sound.Inventory;
import org.yakugo.name.sound.Network;
import org.yakugo.name.sound.NetworkWeights;
import org.yakugo.name.sound.SoundUnit;

/** An aligned word as the decisions that were taken from its first letter to its last. */
final class Decisions {
  private Decisions() {}

  static void of(
      List<SoundUnit> units,
      Inventory inventory,
      int[] languages,
      List<NetworkTrainer.Decision> out) {
    StringBuilder word = new StringBuilder();
    units.forEach(unit -> word.append(unit.letters()));
    int[] letters = word.chars().map(c -> inventory.letter((char) c)).toArray();
    int[] history = new int[NetworkWeights.HISTORY];
    int place = 0;
    for (SoundUnit unit : units) {
      int[] window = new int[NetworkWeights.WINDOW];
      for (int k = 0; k < window.length; k++) {
        window[k] = Network.letterAt(letters, place - NetworkWeights.LEFT + k);
      }
      int[] fitting = inventory.fitting(word.toString(), place);
      int number = inventory.numberOf(unit);
      int chosen = 0;
      while (fitting[chosen] != number) {
        chosen++;
      }
      out.add(new NetworkTrainer.Decision(window, history.clone(), fitting, chosen, languages));
      place += unit.letters().length();
      for (int mora : inventory.moraeOf(number)) {
        System.arraycopy(history, 0, history, 1, history.length - 1);
        history[0] = mora;
      }
    }
  }
}
