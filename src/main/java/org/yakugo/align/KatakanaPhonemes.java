package org.yakugo.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Katakana as a row of rough phonemes: {@code ガファロヴァ} is g a f a r o v a. Long marks, small ッ and
 * the separators of names leave nothing, because habits differ in them.
 */
final class KatakanaPhonemes {
  private static final Map<Character, String> KANA = new HashMap<>();
  private static final String SMALL = "ァィゥェォャュョヮ";
  private static final String SMALL_VOWELS = "aiueoauoa";

  static {
    row("アイウエオ", "", "aiueo");
    row("カキクケコ", "k", "aiueo");
    row("ガギグゲゴ", "g", "aiueo");
    row("サスセソ", "s", "aueo");
    row("ザズゼゾ", "z", "aueo");
    row("タテト", "t", "aeo");
    row("ダデド", "d", "aeo");
    row("ナニヌネノ", "n", "aiueo");
    row("ハヒヘホ", "h", "aieo");
    row("バビブベボ", "b", "aiueo");
    row("パピプペポ", "p", "aiueo");
    row("マミムメモ", "m", "aiueo");
    row("ヤユヨ", "y", "auo");
    row("ラリルレロ", "r", "aiueo");
    row("ワヲ", "w", "ao");
    row("シ", "š", "i");
    row("チ", "č", "i");
    row("ジヂ", "j", "ii");
    row("ツ", "c", "u");
    row("ヅ", "z", "u");
    row("フ", "f", "u");
    row("ヴ", "v", "u");
    KANA.put('ヷ', "va");
    KANA.put('ン', "n");
    KANA.put('ヰ', "wi");
    KANA.put('ヱ', "we");
  }

  private static void row(String kana, String consonant, String vowels) {
    for (int i = 0; i < kana.length(); i++) {
      KANA.put(kana.charAt(i), consonant + vowels.charAt(i));
    }
  }

  /**
   * One letter a phoneme: vowels a i u e o; consonants as in romanisation, with š sh, č ch, j, c
   * ts.
   *
   * @param katakana other characters leave nothing
   */
  static String of(String katakana) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < katakana.length(); i++) {
      char c = katakana.charAt(i);
      int small = SMALL.indexOf(c);
      if (small >= 0) {
        appendSmall(out, c, SMALL_VOWELS.charAt(small));
      } else {
        out.append(KANA.getOrDefault(c, ""));
      }
    }
    return out.toString();
  }

  /** A small vowel takes the place of the vowel before it: フ ァ is f a, シ ャ is š a, テ ィ is t i. */
  private static void appendSmall(StringBuilder out, char kana, char vowel) {
    int last = out.length() - 1;
    if (last >= 1 && "iueo".indexOf(out.charAt(last)) >= 0) {
      char consonant = out.charAt(last - 1);
      boolean glide = "ャュョ".indexOf(kana) >= 0 && "šjčc".indexOf(consonant) < 0;
      boolean afterVowel = "aiueo".indexOf(consonant) >= 0;
      if (afterVowel) {
        out.setCharAt(last, out.charAt(last) == 'u' ? 'w' : 'y');
      } else if (glide) {
        out.setCharAt(last, 'y');
      } else {
        out.setLength(last);
      }
    } else if (last == 0 && (out.charAt(0) == 'u' || out.charAt(0) == 'i')) {
      out.setCharAt(0, out.charAt(0) == 'u' ? 'w' : 'y');
    }
    out.append(vowel);
  }

  /** The runs of katakana in a text, ・ and ＝ between katakana included. */
  static List<int[]> runs(String text) {
    List<int[]> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!org.yakugo.text.Script.isKatakana(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isPartOfRun(text, i)) {
        i++;
      }
      runs.add(new int[] {start, i});
    }
    return runs;
  }

  private static boolean isPartOfRun(String text, int i) {
    char c = text.charAt(i);
    if (org.yakugo.text.Script.isKatakana(c)) {
      return true;
    }
    boolean separator = c == '・' || c == '＝' || c == '=' || c == '゠';
    return separator
        && i + 1 < text.length()
        && org.yakugo.text.Script.isKatakana(text.charAt(i + 1));
  }
}
