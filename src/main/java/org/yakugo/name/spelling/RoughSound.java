package org.yakugo.name.spelling;

/**
 * Katakana with the habits of writing folded away: ヴ, バ and ワ rows are one, long vowels short, ッ and
 * separators left out.
 */
public final class RoughSound {
  private static final String SMALL = "ァィェォ";
  private static final String VOICED = "バビベボ";
  private static final String FOLDED = "ーッ・＝=";

  private RoughSound() {}

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

  /** Number of characters to add, drop or replace. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int old = row[j];
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + same);
        diagonal = old;
      }
    }
    return row[b.length()];
  }
}
