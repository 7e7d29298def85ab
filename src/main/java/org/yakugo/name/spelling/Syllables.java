package org.yakugo.name.spelling;

import java.util.HashMap;
import java.util.Map;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * Writes sounds in katakana: {@code Srede:r} is シュレデール. {@code :} lengthens, {@code N} is ン, {@code
 * Q} is ッ, {@code Y} is the vowel of French lune.
 */
final class Syllables {
  private static final String VOWELS = "aiueo";

  /** Sound and what follows it ("", "a", "yu", …), to katakana. */
  private final Map<String, String> katakana = new HashMap<>();

  private static final Facts<Syllables> SYLLABLES = Facts.of(Syllables::new);

  private Syllables(Language language) {
    String[] after = {"", "a", "i", "u", "e", "o", "ya", "yu", "ye", "yo"};
    language.table("syllables").each(row -> add(row, after));
    katakana.put(":", "ー");
    katakana.put("N", "ン");
    katakana.put("Q", "ッ");
  }

  private void add(Row row, String[] after) {
    for (String vowel : after) {
      katakana.put(row.text("sound") + vowel, row.text(vowel.isEmpty() ? "alone" : vowel));
    }
  }

  static Syllables of(Language language) {
    return SYLLABLES.in(language);
  }

  String katakana(String sounds) {
    String plain = sounds.replace("Y", "yu").replace("yyu", "yu");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int end = i + 1;
      if (VOWELS.indexOf(plain.charAt(i)) < 0) {
        int vowel = i + 1 < plain.length() && plain.charAt(i + 1) == 'y' ? i + 2 : i + 1;
        if (vowel < plain.length()
            && VOWELS.indexOf(plain.charAt(vowel)) >= 0
            && katakana.containsKey(plain.substring(i, vowel + 1))) {
          end = vowel + 1;
        }
      }
      out.append(katakana.getOrDefault(plain.substring(i, end), ""));
      i = end;
    }
    return out.toString();
  }
}
