package org.yakugo.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** The habits known, from {@code habits.tsv}. */
final class Habits {
  private static final Facts<List<Habit>> ALL = Facts.of("katakana-habits", Habits::read);

  static List<Habit> all(Language language) {
    return ALL.in(language);
  }

  private static Habit read(Row row) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (String choice : row.words("choices")) {
      int sign = choice.indexOf('=');
      String kana = choice.substring(sign + 1);
      choices.put(
          choice.substring(0, Math.max(sign, sign < 0 ? choice.length() : sign)),
          List.of(kana.split("\\|", -1)));
    }
    Map<String, String> usual = new HashMap<>();
    for (String entry : row.words("usual")) {
      int sign = entry.indexOf('=');
      for (String lang : entry.substring(sign + 1).split(",")) {
        usual.put(lang, entry.substring(0, sign));
      }
    }
    return new Habit(
        row.text("label"),
        row.pattern("letters"),
        Double.parseDouble(row.text("openness")),
        choices,
        usual);
  }

  /** The habits that show in a word. */
  static List<Habit> in(String letters, Language language) {
    return all(language).stream().filter(h -> h.letters().matcher(letters).find()).toList();
  }
}
