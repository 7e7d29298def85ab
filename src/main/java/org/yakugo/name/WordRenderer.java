package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yakugo.name.sound.Calibration;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;

/** Renders one part of a name: as it was rendered before, else by sound. */
final class WordRenderer {
  /** A part seen before is nearly always written the same way again; not always. */
  private static final double SEEN_BEFORE = 0.97;

  private static final int SHOWN = 8;

  private final SoundModel model;

  WordRenderer(SoundModel model) {
    this.model = model;
  }

  /** Candidates, best first; empty if the model can't read the word. */
  List<Candidate> render(String word, Precedents precedents) {
    List<Candidate> bySound = bySound(word);
    Optional<Precedent> precedent = precedents.of(word);
    if (precedent.isEmpty()) {
      return bySound;
    }
    List<Candidate> candidates = new ArrayList<>();
    String kana = precedent.get().kana();
    candidates.add(
        new Candidate(kana, SEEN_BEFORE, List.of(word + " as in " + precedent.get().label())));
    for (Candidate candidate : bySound) {
      if (!candidate.kana().equals(kana)) {
        candidates.add(
            new Candidate(
                candidate.kana(),
                candidate.probability() * (1 - SEEN_BEFORE),
                candidate.reasons()));
      }
    }
    return candidates;
  }

  private List<Candidate> bySound(String word) {
    List<Reading> readings = model.read(Letters.of(word));
    double[] shares = Calibration.shares(readings);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, shares.length); i++) {
      double probability = model.calibration().probability(shares[i]);
      candidates.add(
          new Candidate(
              readings.get(i).kana(), probability, List.of(word + " → by sound")));
    }
    return candidates;
  }
}
