package org.yakugo.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;
import org.yakugo.text.Script;

/**
 * How alike a Latin name and a katakana form sound, over all habits of writing: ヴ or バ, long vowels
 * or short, ハジエフ for Hajiyev, Hacıyev and Hadjiev. One name needs no example.
 *
 * <p>Both sides become rows of rough sounds, which are aligned by edit distance. A sound that
 * Japanese has to put in (the u of フ in アリエフ) and one that Latin spelling carries silently cost
 * little; a wrong vowel costs less than a wrong consonant. It looks only at sound: it can't tell
 * アリエフ the president from アリエフ the poet.
 */
public final class SoundLikeness {
  /** Below this two names are not the same. */
  public static final double ALIKE = 0.62;

  private static final Normalization FOLD = Normalization.of(Fold.WIDTH, Fold.CASE);
  private static final Normalization PLAIN = Normalization.of(Fold.DIACRITICS);

  private static final Facts<SoundLikeness> FACTS = Facts.of(SoundLikeness::new);

  private static final String SILENT = "0";

  private static final double INSERTED_U = 0.1;
  private static final double INSERTED_VOWEL = 0.45;
  private static final double SILENT_VOWEL = 0.35;
  private static final double OTHER_VOWEL = 0.35;
  private static final double MISSING = 1.0;

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z']");

  /** Letters that are written for one sound: {@code shch}. */
  private static final int LONGEST_SPELLING = 4;

  /** Letters whose sound is lost when their marks are stripped, and what they are read as. */
  private final Map<String, String> marked = new HashMap<>();

  /** What a Latin letter or group may sound like, the usual sound first; "" for silence. */
  private final Map<String, List<String>> sounds = new HashMap<>();

  private SoundLikeness(Language language) {
    language.table("letter-sounds").each(this::add);
  }

  private void add(Row row) {
    String letters = row.required("letters");
    if (!row.text("written").isEmpty()) {
      marked.put(letters, row.text("written"));
      return;
    }
    sounds.put(
        letters, row.alternatives("sounds").stream().map(s -> s.equals(SILENT) ? "" : s).toList());
  }

  /** By the table letter-sounds of a language. */
  public static SoundLikeness of(Language language) {
    return FACTS.in(language);
  }

  /**
   * From 0, nothing in common, to 1, as one would write it.
   *
   * @param latin one or more words; marks and capitals don't matter
   * @param katakana one or more words
   */
  public double between(String latin, String katakana) {
    String kana = KatakanaPhonemes.of(katakana);
    String letters = letters(latin);
    if (kana.isEmpty() || letters.isEmpty()) {
      return 0;
    }
    double cost = distance(letters, kana);
    double length = Math.max(kana.length() - 0.5 * vowels(kana), 1);
    return Math.max(0, 1 - cost / length);
  }

  /** The words of a name that fewer words of katakana render: the given name of サイソムポーン. */
  public String rendered(String latin, String katakana) {
    String[] words = latin.strip().split("\\s+");
    int count = katakana.split("・").length;
    return words.length <= count
            || !katakana.codePoints().allMatch(c -> c == '・' || Script.isKatakana(c))
        ? latin
        : IntStream.rangeClosed(0, words.length - count)
            .mapToObj(i -> String.join(" ", Arrays.asList(words).subList(i, i + count)))
            .max(Comparator.comparingDouble(part -> between(part, katakana)))
            .orElseThrow();
  }

  private String letters(String latin) {
    String folded = FOLD.apply(latin.toLowerCase(Locale.ROOT));
    StringBuilder out = new StringBuilder();
    folded
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> out.append(marked.getOrDefault(c, PLAIN.apply(c))));
    return NO_LETTER.matcher(out).replaceAll("");
  }

  private double distance(String letters, String kana) {
    int n = letters.length();
    int m = kana.length();
    double[][] cost = new double[n + 1][m + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      List<List<String>> spelled = spelled(letters, i);
      for (int j = 0; j <= m; j++) {
        double here = cost[i][j];
        if (here == Double.MAX_VALUE) {
          continue;
        }
        if (j < m) {
          relax(cost, i, j + 1, here + inserted(kana.charAt(j)));
        }
        if (i < n) {
          step(cost, letters, i, spelled, kana, j, here);
        }
      }
    }
    return cost[n][m];
  }

  /** The sounds of one letter from {@code i} on, of two, and so on; none where none is known. */
  private List<List<String>> spelled(String letters, int i) {
    int longest = Math.min(LONGEST_SPELLING, letters.length() - i);
    return IntStream.rangeClosed(1, longest)
        .mapToObj(length -> sounds.getOrDefault(letters.substring(i, i + length), List.of()))
        .toList();
  }

  private static void step(
      double[][] cost,
      String letters,
      int i,
      List<List<String>> spelled,
      String kana,
      int j,
      double here) {
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
    for (int length = 1; length <= spelled.size(); length++) {
      List<String> sounds = spelled.get(length - 1);
      for (int k = 0; k < sounds.size(); k++) {
        String sound = sounds.get(k);
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
}
