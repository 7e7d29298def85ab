package org.yakugo.name.spelling;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** Puts marks back on letters where news English leaves them off: Goncalves is Gonçalves. */
public final class LostMarks {
  private record Rule(Pattern letters, String written) {}

  private static final Facts<Map<String, List<Rule>>> RULES =
      Facts.of(in -> in.table("lost-marks").lists("language", row -> List.of(rule(row))));

  private static Rule rule(Row row) {
    return new Rule(row.pattern("letters"), row.required("written"));
  }

  /**
   * The word as its language spells it, as far as its letters leave no choice.
   *
   * @param letters lower case
   * @param lang code of the language; null if not known
   */
  public static String restored(String letters, @Nullable String lang, Language language) {
    if (lang == null) {
      return letters;
    }
    String restored = letters;
    for (Rule rule : RULES.in(language).getOrDefault(Orthography.table(lang), List.of())) {
      restored = rule.letters().matcher(restored).replaceAll(rule.written());
    }
    return restored;
  }
}
