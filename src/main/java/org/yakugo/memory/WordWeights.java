package org.yakugo.memory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.yakugo.text.EnglishStems;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Token;

/**
 * How much a word says, after the past headlines: from {@link #LEAST} for one that stands in all of
 * them to 1 for one that stands in none.
 */
final class WordWeights {
  private static final double LEAST = 0.3;

  /** A word is a name if it is printed without a capital at most this often. */
  private static final double SMALL_SHARE_OF_NAMES = 0.1;

  private static final int CACHED = 200_000;

  private final TermCounts counts;
  private final Supplier<JapaneseWords> japaneseWords;
  private final Map<String, Double> english = new ConcurrentHashMap<>();
  private final Map<String, Double> japanese = new ConcurrentHashMap<>();
  private final Map<String, Boolean> names = new ConcurrentHashMap<>();

  /**
   * @param japanese splits Japanese; asked for when there is some
   */
  WordWeights(TermCounts counts, Supplier<JapaneseWords> japanese) {
    this.counts = counts;
    this.japaneseWords = japanese;
  }

  JapaneseWords japaneseWords() {
    return japaneseWords.get();
  }

  double of(String word, Side language) {
    Map<String, Double> cache = language == Side.ENGLISH ? english : japanese;
    Double known = cache.get(word);
    if (known == null) {
      known = look(word, language);
      remember(word, known, cache);
    }
    return known;
  }

  /** Whether a capitalised English word is a name, rather than any word that begins a sentence. */
  boolean isName(Token capitalized) {
    Boolean known = names.get(capitalized.folded());
    if (known == null) {
      String stem = EnglishStems.of(capitalized.folded());
      int all =
          counts.documents(Side.ENGLISH.field(), stem) + counts.documents(UnitDocument.BODY, stem);
      int small = counts.documents(UnitDocument.SMALL, capitalized.folded());
      known = small <= SMALL_SHARE_OF_NAMES * Math.max(all, small);
      remember(capitalized.folded(), known, names);
    }
    return known;
  }

  private double look(String word, Side language) {
    List<Token> terms = language.terms(word);
    double all = counts.documents(language.field());
    double rarest = Math.log(all + 1);
    if (terms.isEmpty() || rarest == 0) {
      return 1;
    }
    double sum = 0;
    for (Token term : terms) {
      sum += Math.log((all + 1) / Math.max(1, counts.documents(language.field(), term.folded())));
    }
    return LEAST + (1 - LEAST) * Math.min(1, Math.max(0, sum / terms.size() / rarest));
  }

  private static <T> void remember(String word, T value, Map<String, T> cache) {
    if (cache.size() < CACHED) {
      cache.put(word, value);
    }
  }
}
