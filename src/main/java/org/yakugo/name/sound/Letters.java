package org.yakugo.name.sound;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.yakugo.text.Normalization;

/**
 * How a Latin word is spelled for the sound model: lower case, composed, one kind of apostrophe.
 * Quotes, periods and invisible marks are dropped, because they have no sound.
 */
public final class Letters {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalization PLAIN = Normalization.of(Normalization.Fold.DIACRITICS);

  /** The word as the model reads it: {@code Braže} is {@code braže}, {@code O’Brien} o'brien. */
  public static String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    String lower = NFC.normalize(word).toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case '\'', '’', '‘', '`', '´', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '′' -> out.append('\'');
        case 'ǝ' -> out.append('ə');
        default -> {
          if (Character.isLetter(c)) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** The same without marks on letters: {@code braže} is {@code braze}. */
  public static String plain(String letters) {
    return PLAIN.apply(letters);
  }
}
