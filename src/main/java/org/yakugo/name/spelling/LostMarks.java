package org.yakugo.name.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** Puts marks back on letters where news English leaves them off: Goncalves is Gonçalves. */
public final class LostMarks {
  private record Rule(Pattern letters, String written) {}

  private static final Facts<Map<String, List<Rule>>> RULES = Facts.of(LostMarks::rules);

  private static Map<String, List<Rule>> rules(Language language) {
    Map<String, List<Rule>> rules = new HashMap<>();
    language
        .table("lost-marks")
        .each(
            row ->
                rules
                    .computeIfAbsent(row.required("language"), lang -> new ArrayList<>())
                    .add(new Rule(row.pattern("letters"), row.required("written"))));
    return rules;
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
