package org.yakugo.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;

/** Names whose katakana a table tells, language by language. */
final class NamesInKatakana {
  private static final Facts<NamesInKatakana> GIVEN =
      Facts.of(language -> new NamesInKatakana("given-names-katakana", language));
  private static final Facts<NamesInKatakana> SURNAMES =
      Facts.of(language -> new NamesInKatakana("surnames-katakana", language));

  private final Map<String, Map<String, List<String>>> byLanguage = new HashMap<>();
  private final Map<String, List<String>> everywhere = new HashMap<>();

  private NamesInKatakana(String table, Language language) {
    language
        .table(table)
        .each(
            row -> {
              String name = Letters.plain(Letters.of(row.required("name")));
              List<String> forms = row.alternatives("katakana");
              byLanguage
                  .computeIfAbsent(row.text("language"), l -> new HashMap<>())
                  .put(name, forms);
              everywhere.merge(name, forms, (a, b) -> a.equals(b) ? a : List.of());
            });
  }

  /**
   * The forms of a given name that are customary in its language, or that no spelling tells; empty
   * if there is no custom.
   *
   * @param lang as the table has it; null if not known
   */
  static List<String> customary(String letters, @Nullable String lang, Language language) {
    return GIVEN
        .in(language)
        .byLanguage
        .getOrDefault(lang == null ? "" : lang, Map.of())
        .getOrDefault(Letters.plain(letters), List.of());
  }

  /**
   * The forms of a surname that the press has settled, the best first; empty if there is none.
   * Where nobody tells the language, or nothing is known of it, a form that all languages with the
   * name agree on is taken.
   *
   * @param lang the language of the name; null if not known
   */
  static List<String> settled(String letters, @Nullable String lang, Language language) {
    NamesInKatakana names = SURNAMES.in(language);
    Map<String, List<String>> own = lang == null ? null : names.byLanguage.get(lang);
    return (own == null ? names.everywhere : own).getOrDefault(Letters.plain(letters), List.of());
  }
}
