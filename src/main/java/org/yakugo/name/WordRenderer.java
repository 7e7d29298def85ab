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
  private final Map<TaughtNames, Map<Spelled, List<Option>>> rendered =
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
  List<Option> render(NameToken word) {
    Map<Spelled, List<Option>> kept =
        rendered.computeIfAbsent(word.precedents(), house -> new ConcurrentHashMap<>());
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    Spelled spelled = new Spelled(word.text(), word.lang());
    List<Option> known = kept.get(spelled);
    if (known == null) {
      known = List.copyOf(options(word));
      kept.put(spelled, known);
    }
    return known;
  }

  private List<Option> options(NameToken word) {
    List<Option> bySound = bySound(word);
    Optional<TaughtName> precedent = word.precedents().of(word.text());
    if (precedent.isEmpty()) {
      return bySound;
    }
    String kana = precedent.get().kana();
    List<Option> options = new ArrayList<>();
    options.add(
        new Option(
            kana,
            SEEN_BEFORE,
            List.of(Message.of("as-in-2", word.text(), precedent.get().label()))));
    for (Option option : bySound) {
      if (!option.kana().equals(kana)) {
        double probability = option.probability() * (1 - SEEN_BEFORE);
        options.add(new Option(option.kana(), probability, option.reasons()));
      }
    }
    return options;
  }

  static Message bySound(String word) {
    return Message.of("by-sound", word);
  }

  private List<Option> bySound(NameToken word) {
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
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, shares.length); i++) {
      Contender candidate = candidates.get(i);
      double probability = model.calibration().probability(shares[i]);
      options.add(new Option(candidate.kana(), probability, candidate.reasons()));
    }
    return options;
  }
}
