package org.yakugo.check.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.Language;
import org.languagetool.noop.NoopLanguage;

/**
 * A language that texts come in and that isn't checked: it is named, and nothing is found. Its
 * short words tell it from English.
 */
final class OtherLanguage extends NoopLanguage {
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "is", "for", "on", "with", "that", "by", "as", "at", "from",
          "was", "were", "are", "be", "has", "have", "it", "an", "its", "not", "will");

  /** Words that no English text has often. */
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "de",
          Set.of(
              "der", "das", "und", "ist", "nicht", "mit", "von", "für", "auf", "den", "dem", "ein",
              "eine", "zu", "im", "sich", "wird", "hat", "des", "auch", "über"),
          "fr",
          Set.of(
              "le", "la", "les", "des", "et", "est", "une", "dans", "pour", "que", "qui", "sur",
              "avec", "au", "du", "aux", "ne", "pas", "par", "sont"),
          "es",
          Set.of(
              "el", "los", "las", "y", "una", "por", "con", "del", "para", "que", "se", "su", "al",
              "como", "más"),
          "it",
          Set.of(
              "il", "che", "di", "della", "gli", "per", "con", "del", "una", "sono", "nel", "alla",
              "è", "e"),
          "pt",
          Set.of("o", "os", "uma", "não", "em", "com", "para", "do", "da", "dos", "que", "ao"),
          "tr",
          Set.of("ve", "bir", "bu", "için", "ile", "olarak", "olan", "çok", "daha", "da", "de"),
          "az",
          Set.of("və", "bu", "ilə", "üçün", "olan", "bir", "edib", "da", "də", "görə"));

  private static final int FEWEST = 2;

  private final String code;

  private OtherLanguage(String code) {
    this.code = code;
  }

  /** The language of a text in Latin or Cyrillic letters; empty if it may well be English. */
  static Optional<Language> of(String text) {
    long cyrillic =
        text.chars()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    if (cyrillic * 2 > text.chars().filter(Character::isLetter).count()) {
      return Optional.of(new OtherLanguage("ru"));
    }
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    long english = words.stream().filter(ENGLISH::contains).count();
    String best = null;
    long most = Math.max(FEWEST - 1, english);
    for (String language : List.of("de", "fr", "es", "it", "pt", "tr", "az")) {
      long found = words.stream().filter(WORDS.get(language)::contains).count();
      if (found > most) {
        most = found;
        best = language;
      }
    }
    return Optional.ofNullable(best).map(OtherLanguage::new);
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
