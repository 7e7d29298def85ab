package org.yakugo.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.Remembered;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Calibration;
import org.yakugo.name.sound.SoundModel;

/**
 * Names are written as this house writes names like them. What the model expects of each choice
 * counts for as many precedents as the habit is open, so that one precedent decides how -ova is
 * written here, and several have to show how v is.
 *
 * <p>Without precedents the Foreign Ministry's usual choice for the language counts for a little.
 */
final class HabitEvidence implements Testimony {
  private static final double USUAL = 0.7;

  /** Examples that a reason names. */
  private static final int NAMED = 2;

  private static final int REMEMBERED = 500_000;

  private final Language language;
  private final Map<TaughtNames, HouseChoices> houses =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** After a decision nearly all precedents are those from before. */
  private final Remembered<Spelled, List<HouseChoices.Shown>> shown;

  private record Spelled(String latin, String kana) {}

  HabitEvidence(SoundModel model, Language language) {
    this.language = language;
    this.shown =
        new Remembered<>(
            REMEMBERED, one -> HouseChoices.shown(one.latin(), one.kana(), model, language));
  }

  /** The habits that precedents show. */
  HouseChoices of(TaughtNames precedents) {
    return houses.computeIfAbsent(
        precedents,
        p -> new HouseChoices(p, word -> shown.of(new Spelled(word.latin(), word.kana()))));
  }

  @Override
  public List<Contender> weigh(NameToken word, List<Contender> candidates) {
    HouseChoices house = of(word.precedents());
    List<Contender> weighed = candidates;
    for (Habit habit : Habits.in(word.letters(), language)) {
      String usual = habit.usual().get(word.lang());
      if (house.count(habit) > 0 || usual != null) {
        weighed = weigh(word, habit, house, usual, weighed);
      }
    }
    return weighed;
  }

  private static List<Contender> weigh(
      NameToken word,
      Habit habit,
      HouseChoices house,
      @Nullable String usual,
      List<Contender> candidates) {
    List<List<String>> choices = new ArrayList<>();
    Map<String, Double> expected = new HashMap<>();
    double[] shares = Calibration.shares(candidates.stream().map(Contender::reading).toList());
    for (int i = 0; i < candidates.size(); i++) {
      choices.add(habit.choices(word.letters(), candidates.get(i).reading().units()));
      for (String choice : choices.get(i)) {
        expected.merge(choice, shares[i] / choices.get(i).size(), Double::sum);
      }
    }
    double all = expected.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Contender> weighed = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Contender candidate = candidates.get(i);
      for (String choice : choices.get(i)) {
        double before = Objects.requireNonNull(expected.get(choice)) / all;
        double seen = house.of(habit, choice).size();
        double total = house.count(habit);
        if (usual != null) {
          seen += choice.equals(usual) ? USUAL : 0;
          total += USUAL;
        }
        double after = (seen + habit.openness() * before) / (total + habit.openness());
        candidate = candidate.plus(Math.log(after / before));
      }
      weighed.add(explained(candidate, habit, choices.get(i), house, usual, word.lang()));
    }
    return weighed;
  }

  private static Contender explained(
      Contender candidate,
      Habit habit,
      List<String> choices,
      HouseChoices house,
      @Nullable String usual,
      @Nullable String lang) {
    if (choices.isEmpty()) {
      return candidate;
    }
    String choice = choices.get(0);
    List<TaughtName> precedents = house.of(habit, choice);
    if (!precedents.isEmpty()) {
      String names =
          String.join(
              ", ", precedents.stream().map(TaughtName::label).distinct().limit(NAMED).toList());
      return candidate.because(Message.of("as-in", habit.label(), choice, names));
    }
    return choice.equals(usual) && house.count(habit) == 0
        ? candidate.because(
            Message.of(
                "foreign-ministry-mostly-writes-names",
                habit.label(),
                choice,
                NameLanguages.named(lang)))
        : candidate;
  }
}
