package org.yakugo.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.text.Normalization.Fold;

/**
 * Folds texts of ASCII, also in full width, kana and kanji alone, which is what nearly all texts
 * are, in one pass; the same as {@link Normalization#step} does for any text, and several times as
 * fast. A memory of half a million segments is built that way.
 */
final class FoldsOfCommonText {
  private static final String SMALL_VOWELS = "ァィェォ";
  private static final String AFTER_VU = "バビベボ";

  private static final char DOTS = '…';
  private static final int TO_FULL_WIDTH = 0xFEE0;

  private final String text;
  private final Set<Fold> folds;
  private final char[] out;
  private final int[] starts;
  private final int[] ends;
  private int size;

  /** Where a space began that may be dropped, -1 if none did, and where it ended. */
  private int space = -1;

  private int afterSpace;

  private FoldsOfCommonText(String text, Set<Fold> folds, int longest) {
    this.text = text;
    this.folds = folds;
    this.out = new char[longest];
    this.starts = new int[longest];
    this.ends = new int[longest];
  }

  /** The folded text; null if a character stands in it that this doesn't know. */
  static @Nullable MappedText map(String text, Set<Fold> folds) {
    int longest = longest(text, folds.contains(Fold.WIDTH));
    return longest < 0 ? null : new FoldsOfCommonText(text, folds, longest).fold();
  }

  /** How long it is at most when it is folded; -1 if this doesn't know a character of it. */
  private static int longest(String text, boolean width) {
    int longest = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCommon(c)) {
        if (!width || c != DOTS && ofUsualWidth(c) == 0) {
          return -1;
        }
        longest += c == DOTS ? 2 : 0;
      }
    }
    return longest;
  }

  private MappedText fold() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == DOTS) {
        add('.', i, i + 1);
        add('.', i, i + 1);
        add('.', i, i + 1);
      } else {
        char usual = isCommon(c) ? c : ofUsualWidth(c);
        if (usual == 'ヴ' && folds.contains(Fold.VU)) {
          int vowel = i + 1 < text.length() ? SMALL_VOWELS.indexOf(text.charAt(i + 1)) : -1;
          int end = vowel < 0 ? i + 1 : i + 2;
          add(vowel < 0 ? 'ブ' : AFTER_VU.charAt(vowel), i, end);
          i = end - 1;
        } else if (!isDropped(usual, folds)) {
          add(usual, i, i + 1);
        }
      }
    }
    return MappedText.of(new String(out, 0, size), starts, ends);
  }

  private void add(char c, int start, int end) {
    if (c == ' ' && folds.contains(Fold.SPACES)) {
      space = space < 0 ? start : space;
      afterSpace = end;
      return;
    }
    if (space >= 0 && size > 0 && separates(out[size - 1], c)) {
      append(' ', space, afterSpace);
    }
    space = -1;
    append(folds.contains(Fold.CASE) && c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c, start, end);
  }

  private void append(char c, int start, int end) {
    out[size] = c;
    starts[size] = start;
    ends[size++] = end;
  }

  private static boolean isCommon(char c) {
    return c >= ' ' && c < 0x7F && c != '`'
        || c >= 'ぁ' && c <= 'ゖ'
        || c >= 'ァ' && c <= 'ー'
        || c >= '一' && c <= '\u9FFF'
        || "、。「」".indexOf(c) >= 0;
  }

  /** A full-width character, quote or dash as the usual one; 0 if it is none of these. */
  private static char ofUsualWidth(char c) {
    return switch (c) {
      case '’', '‘', '`', 'ʼ' -> '\'';
      case '“', '”', '„' -> '"';
      case '–', '—', '‐', '‑', '−', '―' -> '-';
      case '\u3000' -> ' ';
      default -> c >= '！' && c <= '～' && c != '｀' ? (char) (c - TO_FULL_WIDTH) : 0;
    };
  }

  private static boolean isDropped(char c, Set<Fold> folds) {
    return switch (c) {
      case 'ー' -> folds.contains(Fold.LONG_MARK);
      case '・', '=' -> folds.contains(Fold.SEPARATORS);
      case 'ッ' -> folds.contains(Fold.SOKUON);
      default -> false;
    };
  }

  /** Whether a space between the characters is more than a habit of writing. */
  private static boolean separates(char before, char c) {
    return !Script.isJapanese(before) && !Script.isJapanese(c);
  }
}
