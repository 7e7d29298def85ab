package org.yakugo.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;

/**
 * Which choices a house's precedents make, habit by habit: of a house with many, most are never
 * asked about. Safe for many threads.
 */
final class HouseChoices {
  /** So many tell how a house writes; thousands wouldn't tell it better. */
  private static final int ENOUGH = 60;

  private final TaughtNames precedents;
  private final Function<TaughtName, List<Shown>> shown;

  /** By the label of a habit that was asked about, the precedents by their choice. */
  private final Map<String, Map<String, List<TaughtName>>> taught = new ConcurrentHashMap<>();

  /** What a precedent shows of a habit. */
  record Shown(Habit habit, String choice) {}

  /**
   * @param shown by each of the precedents
   */
  HouseChoices(TaughtNames precedents, Function<TaughtName, List<Shown>> shown) {
    this.precedents = precedents;
    this.shown = shown;
  }

  private Map<String, List<TaughtName>> taught(Habit habit) {
    Map<String, List<TaughtName>> known = taught.get(habit.label());
    if (known == null) {
      known = new HashMap<>();
      int showing = 0;
      for (TaughtName precedent : precedents.words()) {
        if (showing < ENOUGH && habit.letters().matcher(Letters.of(precedent.latin())).find()) {
          showing += add(precedent, habit, known);
        }
      }
      taught.put(habit.label(), known);
    }
    return known;
  }

  /** How many choices it adds. */
  private int add(TaughtName precedent, Habit habit, Map<String, List<TaughtName>> known) {
    int added = 0;
    for (Shown one : shown.apply(precedent)) {
      if (one.habit().label().equals(habit.label())) {
        known.computeIfAbsent(one.choice(), c -> new ArrayList<>()).add(precedent);
        added++;
      }
    }
    return added;
  }

  /** What a name of one word shows. */
  static List<Shown> shown(String latin, String kana, SoundModel model, Language language) {
    String letters = Letters.of(latin);
    List<Habit> habits = Habits.in(letters, language);
    Reading reading = habits.isEmpty() ? null : model.derive(letters, null, kana);
    if (reading == null) {
      return List.of();
    }
    return habits.stream()
        .flatMap(h -> h.choices(letters, reading.units()).stream().map(c -> new Shown(h, c)))
        .toList();
  }

  /** The precedents that make a choice, of those that were looked at. */
  List<TaughtName> of(Habit habit, String choice) {
    return taught(habit).getOrDefault(choice, List.of());
  }

  /** How many of them show the habit, whatever their choice. */
  int count(Habit habit) {
    return taught(habit).values().stream().mapToInt(List::size).sum();
  }
}
