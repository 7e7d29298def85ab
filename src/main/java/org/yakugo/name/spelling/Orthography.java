package org.yakugo.name.spelling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** How a language spells its sounds, as far as a table or ICU knows it. */
public final class Orthography {
  /** Languages that have a table of their own. */
  private static final Set<String> TABLES =
      Set.of(
          "ar", "az", "bg", "cs", "da", "de", "es", "et", "fa", "fi", "fr", "hr", "hu", "hy", "it",
          "ka", "kk", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sq", "sv", "tr", "uk",
          "vi", "zh");

  private static final Map<String, String> LIKE =
      Language.builtIn().table("spelled-alike").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.text("language"), row -> row.text("like")));

  private static final Facts<Map<String, Orthography>> LOADED =
      Facts.of(language -> new ConcurrentHashMap<>());

  private final SpellingRules rules;

  private Orthography(SpellingRules rules) {
    this.rules = rules;
  }

  /** As the built-in tables have it. */
  public static Optional<Orthography> of(String lang) {
    return of(lang, Language.builtIn());
  }

  /** The orthography of a language code by these tables; empty if none is known. */
  public static Optional<Orthography> of(String lang, Language language) {
    String table = lang == null ? "" : LIKE.getOrDefault(lang, lang);
    return TABLES.contains(table)
        ? Optional.of(
            LOADED
                .in(language)
                .computeIfAbsent(table, t -> new Orthography(new SpellingRules(t, language))))
        : Optional.empty();
  }

  /** Languages that have a table of their own. */
  public static Set<String> tables() {
    return TABLES;
  }

  /** The language whose spelling stands for that of a language; null for null. */
  public static String table(String lang) {
    return lang == null ? null : LIKE.getOrDefault(lang, lang);
  }

  /** A word as the language reads it, in katakana. */
  public String katakana(String letters) {
    return rules.katakana(letters);
  }
}
