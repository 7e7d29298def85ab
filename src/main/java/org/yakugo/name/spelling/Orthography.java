package org.yakugo.name.spelling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** How a language spells its sounds, as far as a table or ICU knows it. */
public record Orthography(SpellingRules rules) {
  private static final Facts<Map<String, String>> LIKE =
      Facts.of(in -> in.table("spelled-alike").by("language", Orthography::orthography));

  private static final Facts<Map<String, Orthography>> LOADED =
      Facts.of(in -> new ConcurrentHashMap<>());

  /** As the built-in tables have it. */
  public static Optional<Orthography> of(String lang) {
    return of(lang, Language.builtIn());
  }

  /** The orthography of a language code by these tables; empty if none is known. */
  public static Optional<Orthography> of(@Nullable String lang, Language language) {
    String table = lang == null ? null : LIKE.in(language).get(lang);
    return table != null
        ? Optional.of(
            LOADED
                .in(language)
                .computeIfAbsent(table, t -> new Orthography(new SpellingRules(t, language))))
        : Optional.empty();
  }

  /** Languages that have a table of their own. */
  public static Set<String> tables() {
    return Set.copyOf(LIKE.in(Language.builtIn()).values());
  }

  /** The language whose spelling stands for that of a language; null for null. */
  public static @Nullable String table(@Nullable String lang) {
    return lang == null ? null : LIKE.in(Language.builtIn()).getOrDefault(lang, lang);
  }

  private static String orthography(Row row) {
    String table = row.text("like").isEmpty() ? row.required("language") : row.text("like");
    if (!Language.exists("orthographies/" + table)) {
      throw row.broken("no-table-orthographies", table);
    }
    return table;
  }

  /** A word as the language reads it, in katakana. */
  public String katakana(String letters) {
    return rules.katakana(letters);
  }
}
