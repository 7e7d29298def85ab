package org.yakugo.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Calibration;
import org.yakugo.name.sound.SoundModel;
import org.yakugo.name.spelling.Orthography;

/**
 * Renders one part of a name: as it was rendered before, else by sound, with the language's
 * spelling, customs and the house's habits weighed in.
 */
final class WordRenderer {
  /** A part seen before is nearly always written the same way again; not always. */
  private static final double SEEN_BEFORE = 0.97;

  /** Readings by sound that are weighed. */
  private static final int WEIGHED = 20;

  private static final int SHOWN = 8;

  /** Words of a house that are kept with their options: names come back, given names above all. */
  private static final int MOST_KEPT = 10_000;

  private record Spelled(String text, @Nullable String lang) {}

  private final SoundModel model;
  private final List<Testimony> evidence;
  private final HabitEvidence habits;
  private final HouseSpelling spelling;
  private final Map<TaughtNames, Map<Spelled, List<NameRendering>>> rendered =
      Collections.synchronizedMap(new WeakHashMap<>());

  WordRenderer(SoundModel model, Language language) {
    this.model = model;
    Derivation derivation = new Derivation(model);
    this.habits = new HabitEvidence(model, language);
    this.spelling = new HouseSpelling(model, language);
    this.evidence =
        List.of(
            new SpellingEvidence(derivation, language),
            new CustomEvidence(derivation, language),
            habits,
            new SettledEvidence(derivation, language));
  }

  /** Katakana from elsewhere as the house spells names like it. */
  String spelled(String latin, String katakana, TaughtNames precedents) {
    return spelling.of(latin, katakana, habits.of(precedents));
  }

  /** Options, likeliest first; empty if the word can't be read. */
  List<NameRendering> render(NameToken word) {
    Map<Spelled, List<NameRendering>> kept =
        rendered.computeIfAbsent(word.precedents(), house -> new ConcurrentHashMap<>());
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    Spelled spelled = new Spelled(word.text(), word.lang());
    List<NameRendering> known = kept.get(spelled);
    if (known == null) {
      known = List.copyOf(options(word));
      kept.put(spelled, known);
    }
    return known;
  }

  private List<NameRendering> options(NameToken word) {
    List<NameRendering> bySound = bySound(word);
    Optional<TaughtName> precedent = word.precedents().of(word.text());
    if (precedent.isEmpty()) {
      return bySound;
    }
    String kana = precedent.get().kana();
    List<NameRendering> options = new ArrayList<>();
    options.add(
        new NameRendering(
            kana,
            SEEN_BEFORE,
            List.of(Message.of("as-in-2", word.text(), precedent.get().label()))));
    for (NameRendering option : bySound) {
      if (!option.target().equals(kana)) {
        double probability = option.confidence() * (1 - SEEN_BEFORE);
        options.add(new NameRendering(option.target(), probability, option.told()));
      }
    }
    return options;
  }

  static Message bySound(String word) {
    return Message.of("by-sound", word);
  }

  private List<NameRendering> bySound(NameToken word) {
    List<Contender> candidates =
        model.read(word.letters(), Orthography.table(word.lang())).stream()
            .limit(WEIGHED)
            .map(reading -> new Contender(reading, List.of(bySound(word.text()))))
            .toList();
    for (Testimony one : evidence) {
      candidates = one.weigh(word, candidates);
    }
    candidates = new ArrayList<>(candidates);
    candidates.sort(Comparator.comparingDouble(Contender::logarithm).reversed());
    double[] shares = Calibration.shares(candidates.stream().map(Contender::reading).toList());
    List<NameRendering> options = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, shares.length); i++) {
      Contender candidate = candidates.get(i);
      double probability = model.calibration().probability(shares[i]);
      options.add(new NameRendering(candidate.kana(), probability, candidate.reasons()));
    }
    return options;
  }
}
