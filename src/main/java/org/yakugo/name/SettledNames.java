package org.yakugo.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;

/**
 * Surnames whose katakana the press has settled. Where nobody tells the language, or nothing is
 * known of it, a form that all languages with the name agree on is taken.
 */
final class SettledNames {
  private static final Facts<SettledNames> NAMES = Facts.of(SettledNames::new);

  private final Map<String, Map<String, List<String>>> byLanguage = new HashMap<>();
  private final Map<String, List<String>> everywhere = new HashMap<>();

  private SettledNames(Language language) {
    language
        .table("surnames-katakana")
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
   * The settled forms of a name, the best first; empty if there is none.
   *
   * @param lang the language of the name; null if not known
   */
  static List<String> of(String letters, @Nullable String lang, Language language) {
    SettledNames names = NAMES.in(language);
    Map<String, List<String>> own = lang == null ? null : names.byLanguage.get(lang);
    return (own == null ? names.everywhere : own).getOrDefault(Letters.plain(letters), List.of());
  }
}
