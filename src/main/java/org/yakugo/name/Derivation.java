package org.yakugo.name;

import java.util.List;
import org.yakugo.Message;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;
import org.yakugo.name.spelling.Orthography;

/** Makes candidates of katakana that another source than the sound model proposes. */
record Derivation(SoundModel model) {
  /** How much less likely than the least likely reading an underivable one is taken to be. */
  private static final double UNDERIVED = 1;

  Contender of(NameToken word, String kana, List<Contender> candidates) {
    Reading reading = model.derive(word.letters(), Orthography.table(word.lang()), kana);
    double least =
        candidates.stream().mapToDouble(Contender::logarithm).min().orElse(0) - UNDERIVED;
    List<Message> reasons = List.of(WordRenderer.bySound(word.text()));
    return reading == null
        ? new Contender(new Reading(kana, least, List.of()), reasons)
        : new Contender(
            new Reading(kana, Math.max(least, reading.logarithm()), reading.units()), reasons);
  }
}
