package org.yakugo.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.text.Normalization.Fold;

/**
 * Folds texts of ASCII, kana and kanji alone, which is what nearly all texts are, in one pass; the
 * same as {@link Normalization#map} does for any text step by step, and several times as fast. A
 * memory of half a million segments is built that way.
 */
final class FoldsOfCommonText {
  private static final String SMALL_VOWELS = "ァィェォ";
  private static final String AFTER_VU = "バビベボ";

  private FoldsOfCommonText() {}

  /** The folded text; null if a character stands in it that this doesn't know. */
  static @Nullable String apply(String text, Set<Fold> folds) {
    boolean spaces = folds.contains(Fold.SPACES);
    StringBuilder out = new StringBuilder(text.length());
    boolean pendingSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCommon(c)) {
        return null;
      }
      if (c == ' ' && spaces) {
        pendingSpace = true;
      } else if (!isDropped(c, folds)) {
        if (pendingSpace && separates(out, c)) {
          out.append(' ');
        }
        pendingSpace = false;
        if (c == 'ヴ' && folds.contains(Fold.VU)) {
          int vowel = i + 1 < text.length() ? SMALL_VOWELS.indexOf(text.charAt(i + 1)) : -1;
          out.append(vowel < 0 ? 'ブ' : AFTER_VU.charAt(vowel));
          i += vowel < 0 ? 0 : 1;
        } else {
          out.append(folds.contains(Fold.CASE) && c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c);
        }
      }
    }
    return out.toString();
  }

  private static boolean isCommon(char c) {
    return c >= ' ' && c < 0x7F && c != '`'
        || c >= 'ぁ' && c <= 'ゖ'
        || c >= 'ァ' && c <= 'ー'
        || c >= '一' && c <= '\u9FFF'
        || "、。「」".indexOf(c) >= 0;
  }

  private static boolean isDropped(char c, Set<Fold> folds) {
    return switch (c) {
      case 'ー' -> folds.contains(Fold.LONG_MARK);
      case '・', '=' -> folds.contains(Fold.SEPARATORS);
      case 'ッ' -> folds.contains(Fold.SOKUON);
      default -> false;
    };
  }

  /** Whether a space before the character is more than a habit of writing. */
  private static boolean separates(CharSequence before, char c) {
    return !before.isEmpty()
        && !Script.isJapanese(before.charAt(before.length() - 1))
        && !Script.isJapanese(c);
  }
}
