package org.yakugo.name.spelling;

import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;

/**
 * Katakana with the habits of writing folded away: ヴ, バ and ワ rows are one, long vowels short, ッ
 * left out.
 */
public final class RoughSound {
  private static final Normalization FOLD =
      Normalization.of(Fold.VU, Fold.LONG_MARK, Fold.SOKUON, Fold.SEPARATORS);

  private RoughSound() {}

  public static String of(String kana) {
    return FOLD.apply(kana)
        .replace("ウィ", "ビ")
        .replace("ウェ", "ベ")
        .replace("ウォ", "ボ")
        .replace("ワ", "バ");
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
