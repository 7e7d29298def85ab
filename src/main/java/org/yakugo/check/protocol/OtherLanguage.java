package org.yakugo.check.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.Language;
import org.languagetool.noop.NoopLanguage;
import org.yakugo.language.Facts;

/**
 * A language that texts come in and that isn't checked: it is named, and nothing is found. Its
 * short words tell it from English.
 */
final class OtherLanguage extends NoopLanguage {
  private static final Facts<Map<String, Set<String>>> WORDS =
      Facts.of(
          tables -> tables.table("short-words").sets("language", row -> row.alternatives("words")));

  private static final int FEWEST = 2;

  private final String code;

  private OtherLanguage(String code) {
    this.code = code;
  }

  /** The language of a text in Latin or Cyrillic letters; empty if it may well be English. */
  static Optional<Language> of(String text, org.yakugo.language.Language tables) {
    long cyrillic =
        text.chars()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    if (cyrillic * 2 > text.chars().filter(Character::isLetter).count()) {
      return Optional.of(new OtherLanguage("ru"));
    }
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    Map<String, Set<String>> known = WORDS.in(tables);
    String best = null;
    long most = Math.max(FEWEST - 1, count(words, known.getOrDefault("en", Set.of())));
    for (Map.Entry<String, Set<String>> language : known.entrySet()) {
      long found = count(words, language.getValue());
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return Optional.ofNullable(best).map(OtherLanguage::new);
  }

  private static long count(List<String> words, Set<String> known) {
    return words.stream().filter(known::contains).count();
  }

  @Override
  public String getShortCode() {
    return code;
  }

  @Override
  public String getName() {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  @Override
  public String[] getCountries() {
    return new String[0];
  }
}
