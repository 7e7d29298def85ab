package org.yakugo.name.spelling;

/**
 * Katakana with the habits of writing folded away: ヴ, バ and ワ rows are one, long vowels short, ッ
 * and separators left out.
 */
public final class RoughSound {
  private static final String SMALL = "ァィェォ";
  private static final String VOICED = "バビベボ";
  private static final String FOLDED = "ーッ・＝=";

  public static String of(String kana) {
    StringBuilder out = new StringBuilder(kana.length());
    for (int i = 0; i < kana.length(); i++) {
      char c = kana.charAt(i);
      int vowel = i + 1 < kana.length() ? SMALL.indexOf(kana.charAt(i + 1)) : -1;
      if (c == 'ヴ' && vowel >= 0 || c == 'ウ' && vowel > 0) {
        out.append(VOICED.charAt(vowel));
        i++;
      } else if (FOLDED.indexOf(c) < 0) {
        out.append(c == 'ヴ' ? 'ブ' : c == 'ワ' ? 'バ' : c);
      }
    }
    return out.toString();
  }
}
