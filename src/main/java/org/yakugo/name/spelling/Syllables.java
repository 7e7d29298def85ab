package org.yakugo.name.spelling;

import java.util.HashMap;
import java.util.Map;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * Writes sounds in katakana: {@code Srede:r} is シュレデール. {@code :} lengthens, {@code N} is ン, {@code
 * Q} is ッ, {@code Y} is the vowel of French lune.
 */
final class Syllables {
  private static final String VOWELS = "aiueo";

  /** Sound and what follows it ("", "a", "yu", …), to katakana. */
  private static final Map<String, String> KATAKANA = new HashMap<>();

  static {
    String[] after = {"", "a", "i", "u", "e", "o", "ya", "yu", "ye", "yo"};
    for (Row row : Language.builtIn().table("syllables").rows()) {
      for (int i = 0; i < after.length; i++) {
        KATAKANA.put(
            row.text("sound") + after[i], row.text(after[i].isEmpty() ? "alone" : after[i]));
      }
    }
    KATAKANA.put(":", "ー");
    KATAKANA.put("N", "ン");
    KATAKANA.put("Q", "ッ");
  }

  private Syllables() {}

  static String katakana(String sounds) {
    String plain = sounds.replace("Y", "yu").replace("yyu", "yu");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int end = i + 1;
      if (VOWELS.indexOf(plain.charAt(i)) < 0) {
        int vowel = i + 1 < plain.length() && plain.charAt(i + 1) == 'y' ? i + 2 : i + 1;
        if (vowel < plain.length()
            && VOWELS.indexOf(plain.charAt(vowel)) >= 0
            && KATAKANA.containsKey(plain.substring(i, vowel + 1))) {
          end = vowel + 1;
        }
      }
      out.append(KATAKANA.getOrDefault(plain.substring(i, end), ""));
      i = end;
    }
    return out.toString();
  }
}
