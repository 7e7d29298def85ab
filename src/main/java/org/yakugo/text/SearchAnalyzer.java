package org.yakugo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Which terms a text is found by. */
public final class SearchAnalyzer extends Analyzer {

  /** Words and numbers without regard to capitals, diacritics and endings: {@code meets}, {@code meeting}. */
  public static final SearchAnalyzer ENGLISH =
      new SearchAnalyzer(SearchAnalyzer::englishWords, KStemFilter::new);

  /** Words with their capitals, so that it can be told how often a word is printed without. */
  public static final SearchAnalyzer CAPITALS =
      new SearchAnalyzer(SearchAnalyzer::wordsWithCapitals, UnaryOperator.identity());

  /**
   * Pairs of neighbouring characters, without regard to the habits of writing katakana. Any part of
   * a text is found, whatever its words are; and of half a million segments that were changed here
   * and there, more come back than by Kuromoji's words (MemoryBench prints how many).
   */
  public static final SearchAnalyzer JAPANESE =
      new SearchAnalyzer(SearchAnalyzer::characterPairs, UnaryOperator.identity());

  private final Function<String, List<Token>> split;
  private final UnaryOperator<TokenStream> filter;

  private SearchAnalyzer(Function<String, List<Token>> split, UnaryOperator<TokenStream> filter) {
    this.split = split;
    this.filter = filter;
  }

  /** The terms of the text in its order; {@link Token#folded} is the term. */
  public List<Token> terms(String text) {
    List<Token> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        terms.add(new Token(text.substring(start, end), term.toString(), start, end));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new TermTokenizer(split);
    return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
  }

  private static List<Token> englishWords(String text) {
    return EnglishTokenizer.tokenize(text).stream()
        .filter(token -> token.isWord() || token.isNumber())
        .toList();
  }

  private static List<Token> wordsWithCapitals(String text) {
    return EnglishTokenizer.tokenize(text).stream()
        .filter(Token::isWord)
        .map(token -> token.isCapitalized() ? capitalized(token) : token)
        .toList();
  }

  private static Token capitalized(Token token) {
    String folded = token.folded();
    String term = folded.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + folded.substring(1);
    return new Token(token.text(), term, token.start(), token.end());
  }

  private static List<Token> characterPairs(String text) {
    MappedText folded = Normalization.LENIENT.map(text);
    List<Token> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < folded.text().length(); i++) {
      int start = folded.originalStart(i);
      int end = folded.originalEnd(i + 2);
      pairs.add(new Token(text.substring(start, end), folded.text().substring(i, i + 2), start, end));
    }
    return pairs;
  }
}
