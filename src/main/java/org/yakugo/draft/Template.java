package org.yakugo.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.frame.FrameMatch;
import org.yakugo.phrase.Wording;

/** The Japanese side of a frame: fixed words with capitals for what is put in. */
final class Template {
  /** Behind V: the verb phrase as the name of an act. */
  private static final char NOMINAL = '‐';

  private static final Pattern OWN_NOUN = Pattern.compile("^の(\\p{IsHan}{1,4})(?!\\p{IsHan})");

  /** All up to the last slot or, before a particle, the last noun. */
  private static final Pattern BEFORE_ENDING =
      Pattern.compile("^.*[XYZVS][‐‑-]?|^.*[\\p{IsHan}ァ-ヺー](?=[をにとで][^をにとで]+$)");

  /** What a predicate ends in, as past headlines may show it: と会談, を表明. */
  static String ending(String pattern) {
    String behind = BEFORE_ENDING.matcher(pattern).replaceFirst("");
    return BEFORE_ENDING.matcher(behind).replaceFirst("");
  }

  /** Of a noun's frame what has its own Japanese: 爆発 for {@code explosion}, not 攻撃. */
  static String of(FrameMatch match, String noun) {
    List<String> patterns = match.frame().japanese();
    String first = match.frame().english().getFirst().split(" ")[0];
    return match.wording().startsWith(first)
        ? patterns.getFirst()
        : patterns.stream()
            .filter(japanese -> japanese.endsWith(noun))
            .findFirst()
            .orElse(patterns.getFirst());
  }

  /**
   * Fills a pattern.
   *
   * @param pattern without the mark of the subject
   * @param fillers by slot; V in its plain form, v as the name of an act, S as a headline, s in its
   *     plain form
   * @return null if a slot has no filler
   */
  static @Nullable Wording fill(String pattern, Map<Character, Wording> fillers) {
    Wording all = Wording.EMPTY;
    int from = 0;
    for (int i = 0; i < pattern.length(); i++) {
      if (!isSlot(pattern, i)) {
        continue;
      }
      boolean nominal = i + 1 < pattern.length() && isDash(pattern.charAt(i + 1));
      boolean named = pattern.charAt(i) == 'S' && isNamed(pattern, i + 1);
      Wording filler = fillers.get(nominal ? 'v' : named ? 's' : pattern.charAt(i));
      if (filler == null || filler.isEmpty()) {
        return null;
      }
      if (pattern.startsWith("でき", i + 1) && filler.text().endsWith("する")) {
        filler = filler.dropLast(2);
      }
      boolean marked = filler.text().startsWith("「") && filler.text().endsWith("」");
      int marks = marked && pattern.startsWith("」", i + 1) ? 1 : 0;
      all = all.then(pattern.substring(from, i - marks)).then(filler);
      from = (nominal ? i + 2 : i + 1) + marks;
      from += repeated(filler.text(), pattern.substring(from));
    }
    return all.then(pattern.substring(from));
  }

  /** Length of what says once more what the filler ends in: の攻撃 behind サイバー攻撃. */
  private static int repeated(String filler, String behind) {
    Matcher noun = OWN_NOUN.matcher(behind);
    return noun.find() && filler.endsWith(noun.group(1)) ? noun.end() : 0;
  }

  /** Whether a word follows that makes a noun of the clause. */
  private static boolean isNamed(String pattern, int i) {
    return pattern.startsWith("こと", i) || pattern.startsWith("よう", i) || pattern.startsWith("の", i);
  }

  private static boolean isDash(char c) {
    return c == NOMINAL || c == '-' || c == '‑';
  }

  private static boolean isSlot(String pattern, int i) {
    return "XYZVS".indexOf(pattern.charAt(i)) >= 0
        && (i == 0 || !isLatin(pattern.charAt(i - 1)))
        && (i + 1 == pattern.length() || !isLatin(pattern.charAt(i + 1)));
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' && "XYZVS".indexOf(c) < 0 || c >= 'a' && c <= 'z';
  }

  /** The pattern for a subject that is the active frame's X; null if it can't be had. */
  static @Nullable String withoutObject(String pattern) {
    for (String object : List.of("Xを", "Xに対し、", "Xに", "Xと", "Xへの", "Xの", "Xへ")) {
      if (pattern.contains(object)) {
        return pattern.replace(object, "");
      }
    }
    return null;
  }
}
