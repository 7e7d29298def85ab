package org.yakugo.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;

/** Which choices a house's precedents make, habit by habit. */
final class HouseChoices {
  private final Map<Habit, Map<String, List<TaughtName>>> taught = new HashMap<>();

  HouseChoices(TaughtNames precedents, SoundModel model, Language language) {
    for (TaughtName precedent : precedents.words()) {
      String letters = Letters.of(precedent.latin());
      List<Habit> habits = Habits.in(letters, language);
      Reading reading = habits.isEmpty() ? null : model.derive(letters, null, precedent.kana());
      if (reading == null) {
        continue;
      }
      for (Habit habit : habits) {
        for (String choice : habit.choices(letters, reading.units())) {
          taught
              .computeIfAbsent(habit, h -> new HashMap<>())
              .computeIfAbsent(choice, c -> new ArrayList<>())
              .add(precedent);
        }
      }
    }
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
