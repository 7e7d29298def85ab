package org.yakugo.memory;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.memory.Word.Sort;
import org.yakugo.text.EnglishStems;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.Token;

/**
 * A text taken apart for being compared with others.
 *
 * @param words in their order; of a Japanese text the characters
 * @param joined the same, but each row of katakana as one word, since a translator puts another
 *     name or loan in its place at once, however long
 * @param weight the sum of theirs
 */
record Segment(String text, List<Word> words, List<Word> joined, double weight) {
  private static final int LONGEST_PREPOSITION = 4;
  private static final double NAME = 0.4;
  private static final double NUMBER = 0.4;
  private static final double MARK = 0.1;
  private static final double PARTICLE = 0.3;
  private static final double KANA = 0.4;

  static Segment of(String text, Side language, WordWeights weights) {
    return switch (language) {
      case ENGLISH -> english(text, weights);
      case JAPANESE -> japanese(text, weights);
    };
  }

  private Segment(String text, List<Word> words, List<Word> joined) {
    this(text, words, joined, words.stream().mapToDouble(Word::weight).sum());
  }

  /** Whether the two are printed alike up to width and spaces. */
  boolean isPrintedLike(Segment other) {
    return Normalization.PRINTED.same(text, other.text);
  }

  /** Whether only capitals and punctuation tell them apart. */
  boolean hasLettersOf(Segment other) {
    return letters(text).equals(letters(other.text));
  }

  private static String letters(String text) {
    String printed = Normalization.PRINTED.apply(text);
    StringBuilder letters = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      if (Character.isLetterOrDigit(printed.charAt(i))) {
        letters.append(Character.toLowerCase(printed.charAt(i)));
      }
    }
    return letters.toString();
  }

  private static Segment english(String text, WordWeights weights) {
    List<Token> tokens = EnglishTokenizer.tokenize(text);
    boolean hasSmall = tokens.stream().anyMatch(Segment::isSmallWord);
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(word(token, hasSmall && !words.isEmpty(), weights));
    }
    return new Segment(text, words, words);
  }

  /** Articles and prepositions are printed small even where every other word has its capital. */
  private static boolean isSmallWord(Token token) {
    return token.isWord() && !token.isCapitalized() && token.text().length() > LONGEST_PREPOSITION;
  }

  private static Word word(Token token, boolean capitalTells, WordWeights weights) {
    Sort sort = sort(token, capitalTells, weights);
    double weight =
        switch (sort) {
          case NAME -> NAME;
          case NUMBER -> NUMBER;
          case MARK -> MARK;
          case WORD, CAPITALISED -> weights.of(token.folded(), Side.ENGLISH);
        };
    String stem =
        sort == Sort.WORD || sort == Sort.CAPITALISED
            ? EnglishStems.of(token.folded())
            : token.folded();
    return new Word(token.folded(), stem, sort, token.start(), token.end(), weight);
  }

  /**
   * @param capitalTells whether a capital means more than that a text begins or is a title
   */
  private static Sort sort(Token token, boolean capitalTells, WordWeights weights) {
    if (token.isNumber()) {
      return Sort.NUMBER;
    }
    if (!token.isWord()) {
      return Sort.MARK;
    }
    if (token.isCapitalized() && weights.isName(token)) {
      return Sort.NAME;
    }
    return capitalTells && token.isCapitalized() ? Sort.CAPITALISED : Sort.WORD;
  }

  /** Character by character, since words of changed texts fall apart in ways that say nothing. */
  private static Segment japanese(String text, WordWeights weights) {
    MappedText folded = Normalization.LENIENT.map(text);
    List<Word> characters = new ArrayList<>(folded.text().length());
    int at = 0;
    for (JapaneseWord word : weights.japaneseWords().split(text)) {
      Sort sort = sort(word);
      double weight = weight(word, sort, weights);
      while (at < folded.text().length() && folded.originalStart(at) < word.end()) {
        char c = folded.text().charAt(at);
        String form = String.valueOf(c);
        int start = folded.originalStart(at);
        int end = folded.originalEnd(at + 1);
        characters.add(new Word(form, form, sort, start, end, weight * share(c)));
        at++;
      }
    }
    return new Segment(text, characters, katakanaJoined(characters));
  }

  private static List<Word> katakanaJoined(List<Word> characters) {
    List<Word> joined = new ArrayList<>(characters.size());
    for (int i = 0; i < characters.size(); ) {
      int next = i + 1;
      while (characters.get(i).isKatakana()
          && next < characters.size()
          && characters.get(next).isKatakana()) {
        next++;
      }
      joined.add(next - i == 1 ? characters.get(i) : Word.joined(characters.subList(i, next)));
      i = next;
    }
    return joined;
  }

  private static double weight(JapaneseWord word, Sort sort, WordWeights weights) {
    return switch (sort) {
      case NAME -> NAME;
      case NUMBER -> NUMBER;
      case MARK -> MARK;
      case WORD, CAPITALISED ->
          word.isParticle() ? PARTICLE : weights.of(word.surface(), Side.JAPANESE);
    };
  }

  /** A kanji says about as much as two or three kana. */
  private static double share(char c) {
    return Script.isHan(c) ? 1 : KANA;
  }

  private static Sort sort(JapaneseWord word) {
    if (word.isNumber()) {
      return Sort.NUMBER;
    }
    if (word.isMark()) {
      return Sort.MARK;
    }
    boolean unknown = word.reading() == null && word.isNoun();
    return word.isName() || unknown ? Sort.NAME : Sort.WORD;
  }
}
