package org.yakugo.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;

/** Which choices a house's precedents make, habit by habit. */
final class HouseChoices {
  private final Map<Habit, Map<String, List<TaughtName>>> taught = new HashMap<>();

  /** What a precedent shows of a habit. */
  record Shown(Habit habit, String choice) {}

  /**
   * @param shown by each of the precedents
   */
  HouseChoices(TaughtNames precedents, Function<TaughtName, List<Shown>> shown) {
    for (TaughtName precedent : precedents.words()) {
      for (Shown one : shown.apply(precedent)) {
        taught
            .computeIfAbsent(one.habit(), h -> new HashMap<>())
            .computeIfAbsent(one.choice(), c -> new ArrayList<>())
            .add(precedent);
      }
    }
  }

  /** What a name of one word shows. */
  static List<Shown> shown(TaughtName word, SoundModel model, Language language) {
    String letters = Letters.of(word.latin());
    List<Habit> habits = Habits.in(letters, language);
    Reading reading = habits.isEmpty() ? null : model.derive(letters, null, word.kana());
    if (reading == null) {
      return List.of();
    }
    List<Shown> shown = new ArrayList<>();
    for (Habit habit : habits) {
      habit
          .choices(letters, reading.units())
          .forEach(choice -> shown.add(new Shown(habit, choice)));
    }
    return shown;
  }

  /** The precedents that make a choice. */
  List<TaughtName> of(Habit habit, String choice) {
    return taught.getOrDefault(habit, Map.of()).getOrDefault(choice, List.of());
  }

  /** How many precedents show the habit, whatever their choice. */
  int count(Habit habit) {
    return taught.getOrDefault(habit, Map.of()).values().stream().mapToInt(List::size).sum();
  }
}
