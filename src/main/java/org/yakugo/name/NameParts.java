package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a printed name apart: words, halves of hyphened words, initials, and the little words
 * between. The order stays as printed.
 */
final class NameParts {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+(?:\\p{Lu})?|\\p{Lu}");
  private static final Pattern NICKNAME =
      Pattern.compile("[\"“”(（][^\"“”()（）]*[\"“”)）]|(?<= )'[^']*'(?= )");

  /** The number of a sovereign, {@code II} to {@code XXXIX}; {@code V} alone may be an initial. */
  private static final Pattern REGNAL = Pattern.compile("(?=..)(X{0,3})(IX|IV|V?I{0,3})");

  private static final String SOVEREIGN = "世";
  private static final Map<Character, Integer> NUMERALS = Map.of('I', 1, 'V', 5, 'X', 10);

  static List<NamePart> of(String name) {
    List<NamePart> parts = new ArrayList<>();
    String called = NICKNAME.matcher(name).replaceAll(" ");
    String plain = (called.isBlank() ? name : called).replaceAll("[,\"“”()（）]", " ").strip();
    for (String word : plain.split("\\s+")) {
      String joint = parts.isEmpty() ? "" : "・";
      if (INITIALS.matcher(word).matches()) {
        for (char letter : word.replace(".", "").toCharArray()) {
          parts.add(new NamePart(letter + ".", parts.isEmpty() ? "" : "・", letter + ""));
        }
        continue;
      }
      for (String half : word.split("[-‐‑–—]")) {
        if (!half.isBlank()) {
          String fixed = parts.isEmpty() ? null : fixed(half.replace(".", ""));
          boolean regnal = fixed != null && fixed.endsWith(SOVEREIGN);
          parts.add(new NamePart(half, regnal ? "" : joint, fixed));
          joint = "＝";
        }
      }
    }
    return parts;
  }

  /** ジュニア; 14世 of {@code XIV}; null of what has a sound. */
  private static @Nullable String fixed(String word) {
    if (word.equalsIgnoreCase("jr")) {
      return "ジュニア";
    }
    if (!REGNAL.matcher(word).matches()) {
      return null;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int value = numeral(word, i);
      number += value < numeral(word, i + 1) ? -value : value;
    }
    return number + SOVEREIGN;
  }

  private static int numeral(String word, int i) {
    return i < word.length() ? NUMERALS.getOrDefault(word.charAt(i), 0) : 0;
  }
}
