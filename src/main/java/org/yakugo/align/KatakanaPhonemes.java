package org.yakugo.align;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.text.Span;

/**
 * Katakana as a row of rough phonemes: {@code ガファロヴァ} is g a f a r o v a. Long marks, small ッ and
 * the separators of names leave nothing, because habits differ in them.
 */
final class KatakanaPhonemes {
  /** Each kana, and what it leaves. */
  private static final Map<Character, String> KANA =
      Stream.of(
              ("アa イi ウu エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa スsu セse ソso ザza ズzu ゼze "
                      + "ゾzo タta テte トto ダda デde ドdo ナna ニni ヌnu ネne ノno ハha ヒhi ヘhe ホho バba ビbi ブbu "
                      + "ベbe ボbo パpa ピpi プpu ペpe ポpo マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre "
                      + "ロro ワwa ヲwo シši チči ジji ヂji ツcu ヅzu フfu ヴvu ヷva ンn ヰwi ヱwe")
                  .split(" "))
          .collect(Collectors.toMap(kana -> kana.charAt(0), kana -> kana.substring(1)));

  /** Katakana, ・ and ＝ between katakana included. */
  private static final Pattern RUN = Pattern.compile("[ァ-ヺーヽヾ]+(?:[・＝=゠][ァ-ヺーヽヾ]+)*");

  private static final String SMALL = "ァィゥェォャュョヮ";
  private static final String SMALL_VOWELS = "aiueoauoa";

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
  static List<Span> runs(String text) {
    return RUN.matcher(text).results().map(run -> new Span(run.start(), run.end())).toList();
  }
}
