package org.yakugo.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts names in other alphabets into the Latin spelling of English news (BGN/PCGN, by ICU). */
final class Romanization {
  private static final Map<String, String> CYRILLIC =
      Map.of(
          "uk", "Ukrainian-Latin/BGN",
          "be", "Belarusian-Latin/BGN",
          "bg", "Bulgarian-Latin/BGN",
          "sr", "Serbian-Latin/BGN",
          "mk", "Macedonian-Latin/BGN",
          "kk", "Kazakh-Latin/BGN",
          "ky", "Kirghiz-Latin/BGN",
          "mn", "Mongolian-Latin/BGN");

  private static final Map<UnicodeScript, String> OTHERS =
      Map.of(
          UnicodeScript.GREEK, "Greek-Latin/BGN",
          UnicodeScript.GEORGIAN, "Georgian-Latin/BGN",
          UnicodeScript.ARMENIAN, "Armenian-Latin/BGN");

  private static final Map<String, Transliterator> LOADED = new ConcurrentHashMap<>();

  /** Letters that ICU leaves; in Georgian and Armenian also the breath that news doesn't print. */
  private static final String FOREIGN = "[\\p{L}&&[^\\p{IsLatin}]]";

  /**
   * @param lang language code; null is taken for Russian where the letters are Cyrillic
   */
  static String of(String name, UnicodeScript script, @Nullable String lang) {
    String id =
        script == UnicodeScript.CYRILLIC
            ? CYRILLIC.getOrDefault(lang == null ? "ru" : lang, "Russian-Latin/BGN")
            : OTHERS.get(script);
    // Georgian capitals are for headings; ICU knows the small letters alone.
    String letters = script == UnicodeScript.GEORGIAN ? UCharacter.toLowerCase(name) : name;
    return LOADED
        .computeIfAbsent(id, Transliterator::getInstance)
        .transliterate(letters)
        .replaceAll(script == UnicodeScript.CYRILLIC ? FOREIGN : FOREIGN + "|['’ʼ]", "");
  }
}
