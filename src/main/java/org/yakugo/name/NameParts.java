package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a printed name apart: words, halves of hyphened words, initials, and the little words
 * between. The order stays as printed.
 */
final class NameParts {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+(?:\\p{Lu})?|\\p{Lu}");
  private static final Pattern NICKNAME =
      Pattern.compile("[\"“”(（][^\"“”()（）]*[\"“”)）]|(?<= )'[^']*'(?= )");
  private static final Map<String, String> FIXED =
      Map.of("jr", "ジュニア", "ii", "2世", "iii", "3世", "iv", "4世", "vi", "6世", "vii", "7世");

  private NameParts() {}

  static List<NamePart> of(String name) {
    List<NamePart> parts = new ArrayList<>();
    String called = NICKNAME.matcher(name).replaceAll(" ");
    String plain = (called.isBlank() ? name : called).replaceAll("[,\"“”()（）]", " ").strip();
    for (String word : plain.split("\\s+")) {
      String joint = parts.isEmpty() ? "" : "・";
      Matcher initials = INITIALS.matcher(word);
      if (initials.matches()) {
        for (char letter : word.replace(".", "").toCharArray()) {
          parts.add(new NamePart(letter + ".", parts.isEmpty() ? "" : "・", letter + ""));
        }
        continue;
      }
      for (String half : word.split("[-‐‑–—]")) {
        if (!half.isBlank()) {
          String key = half.replace(".", "").toLowerCase(java.util.Locale.ROOT);
          parts.add(new NamePart(half, joint, parts.isEmpty() ? null : FIXED.get(key)));
          joint = "＝";
        }
      }
    }
    return parts;
  }
}
