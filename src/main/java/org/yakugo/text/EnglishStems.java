package org.yakugo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.yakugo.Remembered;

/** English words without their endings, by Lucene's KStem: {@code meeting}, {@code meets}. */
public final class EnglishStems {
  /** Texts use few words often. */
  private static final Remembered<String, String> KNOWN =
      new Remembered<>(200_000, EnglishStems::stem);

  private static final Analyzer STEMMER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer word = new KeywordTokenizer();
          return new TokenStreamComponents(word, new KStemFilter(word));
        }
      };

  /**
   * The word's stem.
   *
   * @param word as {@link Normalization#ENGLISH} folds it
   */
  public static String of(String word) {
    return KNOWN.of(word);
  }

  private static String stem(String word) {
    try (TokenStream stream = STEMMER.tokenStream("", word)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      String stem = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
