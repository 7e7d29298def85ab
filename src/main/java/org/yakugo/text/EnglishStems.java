package org.yakugo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English words without their endings, by Lucene's KStem: {@code meeting}, {@code meets}. */
public final class EnglishStems {
  /** Texts use few words often. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 200_000;

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
    String known = KNOWN.get(word);
    if (known == null) {
      known = stem(word);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(word, known);
      }
    }
    return known;
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
