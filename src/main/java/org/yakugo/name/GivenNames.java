package org.yakugo.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.name.sound.Letters;

/** Given names whose customary katakana depends on the language or that no spelling tells. */
final class GivenNames {
  private static final Map<String, Map<String, List<String>>> BY_LANGUAGE = read();

  private GivenNames() {}

  private static Map<String, Map<String, List<String>>> read() {
    Map<String, Map<String, List<String>>> all = new HashMap<>();
    for (Row row : Language.builtIn().table("given-names-katakana").rows()) {
      Map<String, List<String>> names =
          all.computeIfAbsent(row.text("language"), l -> new HashMap<>());
      for (String entry : row.words("names")) {
        int sign = entry.indexOf('=');
        String name = Letters.plain(Letters.of(entry.substring(0, sign)));
        names.put(name, List.of(entry.substring(sign + 1).split("\\|")));
      }
    }
    return all;
  }

  /**
   * The customary forms of a name, empty if there is no custom.
   *
   * @param lang language of {@code given-names.tsv}; null if not known
   */
  static List<String> customary(String letters, String lang) {
    return BY_LANGUAGE
        .getOrDefault(lang == null ? "" : lang, Map.of())
        .getOrDefault(Letters.plain(letters), List.of());
  }
}
