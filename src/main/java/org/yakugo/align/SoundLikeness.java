package org.yakugo.align;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;

/**
 * How alike a Latin name and a katakana form sound, over all habits of writing: ヴ or バ, long vowels
 * or short, ハジエフ for Hajiyev, Hacıyev and Hadjiev. One name needs no example.
 *
 * <p>Both sides become rows of rough sounds, which are aligned by edit distance. A sound that
 * Japanese has to put in (the u of フ in アリエフ) and one that Latin spelling carries silently cost
 * little; a wrong vowel costs less than a wrong consonant. It looks only at sound: it can't tell
 * アリエフ the president from アリエフ the poet.
 */
final class SoundLikeness {
  private static final Normalization FOLD = Normalization.of(Fold.WIDTH, Fold.CASE);
  private static final Normalization PLAIN = Normalization.of(Fold.DIACRITICS);

  /** Letters whose sound is lost when their marks are stripped. */
  private static final Map<String, String> MARKED =
      Map.ofEntries(
          Map.entry("š", "sh"),
          Map.entry("ş", "sh"),
          Map.entry("ș", "sh"),
          Map.entry("ś", "sh"),
          Map.entry("č", "ch"),
          Map.entry("ć", "ch"),
          Map.entry("ç", "ch"),
          Map.entry("ž", "zh"),
          Map.entry("ź", "zh"),
          Map.entry("ż", "zh"),
          Map.entry("ț", "ts"),
          Map.entry("ţ", "ts"),
          Map.entry("ğ", "gh"),
          Map.entry("ł", "w"),
          Map.entry("ñ", "ny"),
          Map.entry("ń", "ny"),
          Map.entry("đ", "dj"),
          Map.entry("ř", "zh"),
          Map.entry("ə", "a"),
          Map.entry("ė", "e"));

  /** What a Latin letter or group may sound like; "" stands for silence. Longest group first. */
  private static final Map<String, String[]> SOUNDS =
      Map.ofEntries(
          Map.entry("tch", s("č")),
          Map.entry("sch", s("š", "sk")),
          Map.entry("dzh", s("j")),
          Map.entry("shch", s("š", "šč")),
          Map.entry("ch", s("č", "k", "h", "š")),
          Map.entry("sh", s("š")),
          Map.entry("zh", s("j", "z")),
          Map.entry("kh", s("h", "k")),
          Map.entry("gh", s("g", "", "h")),
          Map.entry("ts", s("c")),
          Map.entry("tz", s("c")),
          Map.entry("dz", s("z", "j")),
          Map.entry("dj", s("j")),
          Map.entry("ph", s("f")),
          Map.entry("th", s("s", "t", "z")),
          Map.entry("ck", s("k")),
          Map.entry("qu", s("k", "kw")),
          Map.entry("x", s("h", "ks", "k", "š", "kz")),
          Map.entry("q", s("g", "k")),
          Map.entry("c", s("k", "s", "j", "c", "č")),
          Map.entry("j", s("j", "y", "h", "")),
          Map.entry("g", s("g", "j", "h", "")),
          Map.entry("h", s("h", "f", "")),
          Map.entry("v", s("v", "b", "f", "w")),
          Map.entry("w", s("w", "v", "b", "u", "")),
          Map.entry("y", s("y", "i", "u", "")),
          Map.entry("l", s("r", "")),
          Map.entry("ll", s("r", "y")),
          Map.entry("r", s("r", "")),
          Map.entry("b", s("b", "")),
          Map.entry("d", s("d", "j", "z", "t", "")),
          Map.entry("t", s("t", "č", "c", "")),
          Map.entry("s", s("s", "z", "š", "")),
          Map.entry("z", s("z", "s", "j", "c")),
          Map.entry("f", s("f")),
          Map.entry("p", s("p", "")),
          Map.entry("k", s("k", "")),
          Map.entry("m", s("m", "n")),
          Map.entry("n", s("n", "")),
          Map.entry("'", s("")));

  private static final double INSERTED_U = 0.1;
  private static final double INSERTED_VOWEL = 0.45;
  private static final double SILENT_VOWEL = 0.35;
  private static final double OTHER_VOWEL = 0.35;
  private static final double MISSING = 1.0;

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z']");

  /** Letters that are written for one sound: {@code shch}. */
  private static final int LONGEST_SPELLING = 4;

  private SoundLikeness() {}

  private static String[] s(String... sounds) {
    return sounds;
  }

  /**
   * From 0, nothing in common, to 1, as one would write it.
   *
   * @param latin one or more words; marks and capitals don't matter
   * @param katakana one or more words
   */
  static double of(String latin, String katakana) {
    String kana = KatakanaPhonemes.of(katakana);
    String letters = letters(latin);
    if (kana.isEmpty() || letters.isEmpty()) {
      return 0;
    }
    double cost = distance(letters, kana);
    double length = Math.max(consonants(kana) + 0.5 * vowels(kana), 1);
    return Math.max(0, 1 - cost / length);
  }

  private static String letters(String latin) {
    String folded = FOLD.apply(latin.toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder();
    folded
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> out.append(MARKED.getOrDefault(c, PLAIN.apply(c))));
    return NO_LETTER.matcher(out).replaceAll("");
  }

  private static double distance(String letters, String kana) {
    int n = letters.length();
    int m = kana.length();
    double[][] cost = new double[n + 1][m + 1];
    for (double[] row : cost) {
      java.util.Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      String[][] sounds = sounds(letters, i);
      for (int j = 0; j <= m; j++) {
        double here = cost[i][j];
        if (here == Double.MAX_VALUE) {
          continue;
        }
        if (j < m) {
          relax(cost, i, j + 1, here + inserted(kana.charAt(j)));
        }
        if (i < n) {
          step(cost, letters, i, sounds, kana, j, here);
        }
      }
    }
    return cost[n][m];
  }

  /** The sounds of as many letters as the index says, from {@code i} on; null where none. */
  private static String[][] sounds(String letters, int i) {
    String[][] sounds = new String[Math.min(LONGEST_SPELLING, letters.length() - i) + 1][];
    for (int length = 1; length < sounds.length; length++) {
      sounds[length] = SOUNDS.get(letters.substring(i, i + length));
    }
    return sounds;
  }

  private static void step(
      double[][] cost, String letters, int i, String[][] spelled, String kana, int j, double here) {
    char c = letters.charAt(i);
    if (isVowel(c)) {
      relax(cost, i + 1, j, here + SILENT_VOWEL);
      if (j < kana.length() && isVowel(kana.charAt(j))) {
        relax(cost, i + 1, j + 1, here + (kana.charAt(j) == c ? 0 : OTHER_VOWEL));
      }
      if (j < kana.length() && "yw".indexOf(kana.charAt(j)) >= 0) {
        relax(cost, i + 1, j + 1, here + INSERTED_U);
      }
      return;
    }
    relax(cost, i + 1, j, here + (i > 0 && letters.charAt(i - 1) == c ? 0 : MISSING));
    for (int length = 1; length < spelled.length; length++) {
      String[] sounds = spelled[length];
      if (sounds == null) {
        continue;
      }
      for (int k = 0; k < sounds.length; k++) {
        String sound = sounds[k];
        double habit = sound.isEmpty() ? 0.5 : Math.min(0.15 * k, 0.3);
        if (kana.startsWith(sound, j)) {
          relax(cost, i + length, j + sound.length(), here + habit);
        }
      }
    }
    if (j < kana.length() && !isVowel(kana.charAt(j))) {
      relax(cost, i + 1, j + 1, here + MISSING);
    }
  }

  private static double inserted(char sound) {
    return switch (sound) {
      case 'u', 'o' -> sound == 'u' ? INSERTED_U : 0.2;
      case 'i' -> 0.25;
      case 'a', 'e' -> INSERTED_VOWEL;
      case 'y', 'w' -> 0.2;
      default -> MISSING;
    };
  }

  private static void relax(double[][] cost, int i, int j, double value) {
    if (value < cost[i][j]) {
      cost[i][j] = value;
    }
  }

  private static boolean isVowel(char c) {
    return "aiueo".indexOf(c) >= 0;
  }

  private static long vowels(String sounds) {
    return sounds.chars().filter(c -> isVowel((char) c)).count();
  }

  private static long consonants(String sounds) {
    return sounds.length() - vowels(sounds);
  }
}
