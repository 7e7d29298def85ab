package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.Message;
import org.yakugo.name.sound.Reading;

/**
 * A way to write one part of a name, while the evidence is weighed.
 *
 * @param reading katakana, weight and derivation; without units if it wasn't derived
 * @param reasons sentences for a person
 */
record Contender(Reading reading, List<Message> reasons) {
  String kana() {
    return reading.kana();
  }

  double logarithm() {
    return reading.logarithm();
  }

  Contender plus(double logarithm) {
    return new Contender(
        new Reading(reading.kana(), reading.logarithm() + logarithm, reading.units()), reasons);
  }

  Contender because(Message reason) {
    List<Message> more = new ArrayList<>(reasons);
    more.add(reason);
    return new Contender(reading, more);
  }
}
