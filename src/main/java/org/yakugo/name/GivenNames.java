package org.yakugo.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;

/** Given names whose customary katakana depends on the language or that no spelling tells. */
final class GivenNames {
  private static final Facts<Map<String, Map<String, List<String>>>> BY_LANGUAGE =
      Facts.of(GivenNames::read);

  private static Map<String, Map<String, List<String>>> read(Language language) {
    Map<String, Map<String, List<String>>> all = new HashMap<>();
    language
        .table("given-names-katakana")
        .each(
            row -> {
              Map<String, List<String>> names =
                  all.computeIfAbsent(row.text("language"), l -> new HashMap<>());
              String name = Letters.plain(Letters.of(row.required("name")));
              names.put(name, row.alternatives("katakana"));
            });
    return all;
  }

  /**
   * The customary forms of a name, empty if there is no custom.
   *
   * @param lang language of {@code given-names.tsv}; null if not known
   */
  static List<String> customary(String letters, @Nullable String lang, Language language) {
    return BY_LANGUAGE
        .in(language)
        .getOrDefault(lang == null ? "" : lang, Map.of())
        .getOrDefault(Letters.plain(letters), List.of());
  }
}
