package org.yakugo.name;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;

/** Which language a name is spelled in: by the language or country given with it. */
final class Languages {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /**
   * The language of a language code ({@code az}), a country code ({@code AZ}) or a country's name or
   * adjective ({@code Azerbaijan}). Two small letters are a language, if there is one.
   *
   * @return a language code; null if the text says nothing
   */
  static String of(String langOrCountry) {
    if (langOrCountry == null || langOrCountry.isBlank()) {
      return null;
    }
    String text = langOrCountry.strip();
    if (text.length() == 2 && CODES.contains(text)) {
      return text;
    }
    Optional<Country> country = Countries.WORLD.byCode(text);
    if (country.isEmpty()) {
      country = Countries.WORLD.get(text).map(CountryMatch::country);
    }
    return country.map(c -> ofCountry(c.code())).orElse(null);
  }

  private static String ofCountry(String code) {
    String language = ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage();
    return language.isEmpty() || language.equals("und") ? null : language;
  }
}
