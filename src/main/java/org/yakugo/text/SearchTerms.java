package org.yakugo.text;

import java.util.ArrayList;
import java.util.List;

/** The terms that a text is found by: each a token whose folded form is the term. */
public final class SearchTerms {
  /** Words and numbers without regard to capitals, diacritics and endings. */
  public static List<Token> english(String text) {
    return english(EnglishTokenizer.tokenize(text));
  }

  /** As {@link #english(String)}, of a text that is split already. */
  public static List<Token> english(List<Token> tokens) {
    List<Token> terms = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.isWord() || token.isNumber()) {
        String stem = EnglishStems.of(token.folded());
        terms.add(new Token(token.text(), stem, token.start(), token.end()));
      }
    }
    return terms;
  }

  /**
   * Pairs of neighbouring characters, without regard to the habits of writing katakana. Any part of
   * a text is found by them, whatever its words are; and of half a million segments that were
   * changed here and there more are found than by Kuromoji's words (99 % against 93 % among fifty).
   */
  public static List<Token> japanese(String text) {
    MappedText folded = Normalization.LENIENT.map(text);
    String characters = folded.text();
    List<Token> pairs = new ArrayList<>(characters.length());
    for (int i = 0; i + 1 < characters.length(); i++) {
      int start = folded.originalStart(i);
      int end = folded.originalEnd(i + 2);
      pairs.add(new Token(text.substring(start, end), characters.substring(i, i + 2), start, end));
    }
    return pairs;
  }
}
