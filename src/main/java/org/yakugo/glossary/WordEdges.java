package org.yakugo.glossary;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Script;

/**
 * Where words begin and end in a Japanese text that doesn't separate them, as far as a term's place
 * in it needs to know. 英国 is a word in 在英国大使 and not in 北英国; ギニア isn't one in パプアニューギニア, nor 首相 in
 * 副首相.
 *
 * <p>Between characters of different scripts a word ends, and letters or katakana in a row are one
 * word. Between two kanji the morphological analysis decides, unless what stands before makes a
 * different thing of it (副, 北) or says something about the same thing (駐, 前).
 */
final class WordEdges {
  /** Makes of a place another one, or only a part of it. */
  private static final Pattern OTHER_PLACE = Pattern.compile("(?:[北南東西新上下]|赤道|中央)$");

  /** Makes of a country's name that of a sea, a state, islands. */
  private static final Pattern WIDER_PLACE =
      Pattern.compile("^(?:海(?![軍上外運洋事兵底])|湾(?!岸)|洋(?!上)|州|諸島|海峡|半島|高原|運河)");

  /** Says something about people and things of a place. */
  private static final Pattern OF_PLACE = Pattern.compile("^[人語側内外軍系製産籍]");

  /** Makes of a post another one. */
  private static final Pattern OTHER_POST = Pattern.compile("(?:副|次席|准|補)$");

  /** Says which or how many of the same thing. */
  private static final Pattern TRANSPARENT = Pattern.compile("[在駐対反親訪来両各同全元前現故当旧新非]$");

  /** Characters that the patterns of what stands before look at. */
  private static final int LONGEST_BEFORE = 2;

  private final String text;
  private @Nullable BitSet edges;

  WordEdges(String text) {
    this.text = text;
  }

  /** Whether a term of that kind stands there as a word or a row of words. */
  boolean isWord(int start, int end, Kind kind) {
    return beginsWord(start, kind) && endsWord(end, kind);
  }

  private boolean beginsWord(int start, Kind kind) {
    if (start == 0) {
      return true;
    }
    String before = text.substring(Math.max(0, start - LONGEST_BEFORE), start);
    return !(kind == Kind.PLACE && OTHER_PLACE.matcher(before).find())
        && !(kind == Kind.TITLE && OTHER_POST.matcher(before).find())
        && (TRANSPARENT.matcher(before).find() && Script.isHan(text.charAt(start))
            || isEdge(start));
  }

  private boolean endsWord(int end, Kind kind) {
    if (end == text.length()) {
      return true;
    }
    return !(kind == Kind.PLACE && WIDER_PLACE.matcher(text).region(end, text.length()).lookingAt())
        && (kind == Kind.PLACE && OF_PLACE.matcher(text).region(end, text.length()).lookingAt()
            || isEdge(end));
  }

  private boolean isEdge(int offset) {
    char left = text.charAt(offset - 1);
    char right = text.charAt(offset);
    if (Script.isKatakana(left) || Script.isKatakana(right)) {
      return Script.isKatakana(left) != Script.isKatakana(right);
    }
    if (isLatinOrDigit(left) || isLatinOrDigit(right)) {
      return isLatinOrDigit(left) != isLatinOrDigit(right);
    }
    return !(Script.isHan(left) && Script.isHan(right)) || analysed().get(offset);
  }

  private static boolean isLatinOrDigit(char c) {
    return Character.isDigit(c) || Character.isLetter(c) && !Script.isJapanese(c);
  }

  private BitSet analysed() {
    if (edges == null) {
      edges = new BitSet(text.length() + 1);
      for (JapaneseWord word : JapaneseWords.plain().split(text)) {
        edges.set(word.start());
        edges.set(word.end());
      }
    }
    return edges;
  }
}
