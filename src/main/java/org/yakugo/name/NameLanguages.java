package org.yakugo.name;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.Remembered;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.spelling.Orthography;

/** Which language a name is spelled in: by the language or country given with it. */
final class NameLanguages {
  private record Sign(String lang, Pattern letters) {}

  private static final Facts<List<Sign>> SIGNS =
      Facts.of("language-signs", row -> new Sign(row.text("language"), row.pattern("letters")));

  private static final Map<String, Message> NAMES = new ConcurrentHashMap<>();

  /** Longer than any country's name. */
  private static final int LONGEST = 100;

  /** Answers that are kept, since lists repeat their countries. */
  private static final int MANY = 1_000;

  private static final Remembered<String, Optional<String>> TOLD =
      new Remembered<>(MANY, text -> Optional.ofNullable(find(text)));

  /** NameLanguages without a table of spelling that are told apart all the same. */
  private static final Set<String> OTHERS = Set.of("en", "ja", "ko");

  /** Where names are spelled in which language. */
  private static final Facts<Map<String, String>> OF_COUNTRY =
      Facts.of(in -> in.table("country-names").by("code", row -> row.text("language")));

  /**
   * The language of a language code ({@code az}), a country code ({@code AZ}) or a country's name
   * or adjective ({@code Azerbaijan}). Two small letters are a language, if it is one whose
   * spelling is known: {@code ee} is Estonia, since nothing is known about Ewe.
   *
   * @return a language code; null if the text says nothing
   */
  static @Nullable String of(@Nullable String langOrCountry) {
    if (langOrCountry == null || langOrCountry.isBlank() || langOrCountry.length() > LONGEST) {
      return null;
    }
    return TOLD.of(langOrCountry.strip()).orElse(null);
  }

  private static @Nullable String find(String text) {
    if (text.length() == 2 && isKnown(text)) {
      return text;
    }
    Optional<Country> country = Countries.WORLD.byCode(text);
    if (country.isEmpty()) {
      country = Countries.WORLD.get(text).map(CountryMatch::country);
    }
    return country.map(c -> ofCountry(c.code())).orElse(null);
  }

  /** The language that alone is written in a script; null for a script of many. */
  static @Nullable String writtenIn(UnicodeScript script) {
    return switch (script) {
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> null;
    };
  }

  /** A language whose letters or endings the name has; null if none is plain. */
  static @Nullable String guess(List<NamePart> parts, Language language) {
    for (Sign sign : SIGNS.in(language)) {
      for (NamePart part : parts) {
        if (sign.letters().matcher(Letters.of(part.text())).find()) {
          return sign.lang();
        }
      }
    }
    return null;
  }

  /** What a language is called: アゼルバイジャン語, Azerbaijani. */
  static Message named(@Nullable String lang) {
    return NAMES.computeIfAbsent(
        lang,
        code -> {
          ULocale language = new ULocale(code);
          return new Message(
              language.getDisplayLanguage(ULocale.JAPANESE),
              language.getDisplayLanguage(ULocale.ENGLISH));
        });
  }

  private static boolean isKnown(String lang) {
    return OTHERS.contains(lang) || Orthography.of(lang).isPresent();
  }

  private static @Nullable String ofCountry(String code) {
    String language = OF_COUNTRY.in(Language.builtIn()).getOrDefault(code, "");
    return language.isEmpty() ? null : language;
  }
}
