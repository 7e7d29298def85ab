package org.yakugo.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yakugo.text.Resource;

/** The habits known, from {@code habits.tsv}. */
final class Habits {
  static final List<Habit> ALL =
      Resource.rows(Habits.class, "habits.tsv").stream().map(Habits::read).toList();

  private Habits() {}

  private static Habit read(String[] row) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (String choice : row[3].split(" ")) {
      int sign = choice.indexOf('=');
      String kana = choice.substring(sign + 1);
      choices.put(
          choice.substring(0, Math.max(sign, sign < 0 ? choice.length() : sign)),
          List.of(kana.split("\\|", -1)));
    }
    Map<String, String> usual = new HashMap<>();
    for (String entry : row[4].isEmpty() ? List.<String>of() : List.of(row[4].split(" "))) {
      int sign = entry.indexOf('=');
      for (String lang : entry.substring(sign + 1).split(",")) {
        usual.put(lang, entry.substring(0, sign));
      }
    }
    return new Habit(row[0], Pattern.compile(row[1]), Double.parseDouble(row[2]), choices, usual);
  }

  /** The habits that show in a word. */
  static List<Habit> in(String letters) {
    List<Habit> found = new ArrayList<>();
    for (Habit habit : ALL) {
      if (habit.letters().matcher(letters).find()) {
        found.add(habit);
      }
    }
    return found;
  }
}
