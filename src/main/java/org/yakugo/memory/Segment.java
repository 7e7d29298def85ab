package org.yakugo.memory;

import java.util.Arrays;
import java.util.List;
import org.yakugo.language.Language;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.text.EnglishStems;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.Token;

/**
 * A text taken apart for being compared with others. What it is made of depends on nothing but the
 * text, so that it can be kept.
 *
 * @param words each a {@link WordCode}, in their order
 * @param weight the sum of theirs
 * @param marks how much of that is punctuation's
 */
record Segment(long[] words, int weight, int marks) {
  private static final int LONGEST_PREPOSITION = 4;
  private static final HeadlineWords SMALL = HeadlineWords.of(Language.builtIn());

  static Segment of(List<Token> english) {
    boolean hasSmall = english.stream().anyMatch(Segment::isSmallWord);
    long[] words = new long[english.size()];
    int count = 0;
    for (Token token : english) {
      WordKind kind = kind(token, hasSmall && count > 0);
      String stem = token.isWord() ? EnglishStems.of(token.folded()) : token.folded();
      words[count++] = WordCode.of(token.folded(), stem, kind);
    }
    return of(words, count);
  }

  static Segment ofEnglish(String text) {
    return of(EnglishTokenizer.tokenize(text));
  }

  static Segment ofJapanese(String text) {
    return ofFoldedJapanese(Normalization.LENIENT.apply(text));
  }

  /**
   * @param text as {@link Normalization#LENIENT} folds it
   */
  static Segment ofFoldedJapanese(String text) {
    long[] words = new long[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int end = endOfWord(text, i);
      if (end > i) {
        String word = text.substring(i, end);
        WordKind kind = Character.isDigit(text.charAt(i)) ? WordKind.NUMBER : WordKind.LATIN;
        words[count++] = WordCode.of(word, word, kind);
        i = end;
      } else {
        char c = text.charAt(i++);
        if (c != ' ') {
          words[count++] = WordCode.of(c, kind(c));
        }
      }
    }
    return of(words, count);
  }

  /** The end of the Latin word or number that begins there; the same place if none does. */
  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isPartOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 0x7F && Script.isLatin(c);
  }

  private static Segment of(long[] words, int count) {
    return of(Arrays.copyOf(words, count));
  }

  /** Whether any word but a mark is in both, with whatever ending; a text without is not like. */
  boolean sharesStem(Segment other) {
    for (long word : words) {
      for (long another : other.words) {
        if (WordCode.stem(word) == WordCode.stem(another) && !WordCode.isMark(word)) {
          return true;
        }
      }
    }
    return false;
  }

  static Segment of(long[] words) {
    int weight = 0;
    int marks = 0;
    for (long word : words) {
      weight += WordCode.kind(word).weight();
      marks += WordCode.isMark(word) ? WordKind.MARK.weight() : 0;
    }
    return new Segment(words, weight, marks);
  }

  /** Articles and prepositions are printed small even where every other word has its capital. */
  private static boolean isSmallWord(Token token) {
    return token.isWord() && !token.isCapitalized() && token.text().length() > LONGEST_PREPOSITION;
  }

  /**
   * @param capitalTells whether a capital means more than that a text begins or is a title
   */
  private static WordKind kind(Token token, boolean capitalTells) {
    if (token.isNumber()) {
      return WordKind.NUMBER;
    }
    if (!token.isWord() && !token.isPossessive()) {
      return WordKind.MARK;
    }
    if (token.isPossessive() || SMALL.isClosed(token)) {
      return WordKind.SMALL;
    }
    return capitalTells && token.isCapitalized() ? WordKind.NAME : WordKind.WORD;
  }

  private static WordKind kind(char c) {
    if (Script.isKatakana(c)) {
      return WordKind.KATAKANA;
    }
    if (Script.isHiragana(c)) {
      return WordKind.HIRAGANA;
    }
    boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
    return letter ? WordKind.KANJI : WordKind.MARK;
  }
}
