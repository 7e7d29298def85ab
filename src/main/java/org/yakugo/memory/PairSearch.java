package org.yakugo.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.yakugo.align.MinedPair;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/**
 * Finds mined pairs by a text in either language: those that stand in it, and those that it stands
 * in. Japanese is split with the workspace's own words, so that イラク is not found in イラクリ.
 */
final class PairSearch {
  private static final int CANDIDATES = 300;
  private static final int MOST_TERMS = 64;

  private final MemoryReader reader;

  PairSearch(MemoryReader reader) {
    this.reader = reader;
  }

  /** Longest first, since it says most; of those the newest, then the most used. */
  List<MinedPair> find(String text, int max) throws IOException {
    Language language = Language.of(text);
    return candidates(text, language).stream()
        .filter(
            pair -> language == Language.ENGLISH ? isEnglish(pair, text) : isJapanese(pair, text))
        .sorted(
            Comparator.comparingInt((MinedPair pair) -> -terms(pair, language).size())
                .thenComparing(PairSearch::newest, Comparator.reverseOrder())
                .thenComparing(pair -> -pair.uses())
                .thenComparing(MinedPair::source))
        .limit(max)
        .toList();
  }

  private List<MinedPair> candidates(String text, Language language) throws IOException {
    Set<String> terms =
        language.terms(text).stream()
            .map(Token::folded)
            .limit(MOST_TERMS)
            .collect(Collectors.toSet());
    if (terms.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String field = PairDocument.field(language);
    terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    List<MinedPair> pairs = new ArrayList<>();
    StoredFields stored = reader.searcher().storedFields();
    for (ScoreDoc hit : reader.searcher().search(query.build(), CANDIDATES).scoreDocs) {
      pairs.add(PairDocument.pair(stored.document(hit.doc)));
    }
    return pairs;
  }

  private static boolean isEnglish(MinedPair pair, String text) {
    String source = row(pair.source());
    String asked = row(text);
    return source.contains(asked) || asked.contains(source);
  }

  private static String row(String english) {
    return SearchTerms.english(english).stream()
        .map(Token::folded)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private boolean isJapanese(MinedPair pair, String text) {
    MappedText asked = Normalization.LENIENT.map(text);
    String target = Normalization.LENIENT.apply(pair.target());
    if (target.contains(asked.text())) {
      return true;
    }
    BitSet edges = edges(text);
    String whole = asked.text();
    for (int at = whole.indexOf(target); at >= 0; at = whole.indexOf(target, at + 1)) {
      if (edges.get(asked.originalStart(at))
          && edges.get(asked.originalEnd(at + target.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Where words begin and end; within a row of katakana none does. */
  private BitSet edges(String text) {
    BitSet edges = new BitSet();
    for (JapaneseWord word : reader.weights().japaneseWords().split(text)) {
      edges.set(word.start());
      edges.set(word.end());
    }
    for (int i = 1; i < text.length(); i++) {
      if (Script.isKatakana(text.charAt(i - 1)) && Script.isKatakana(text.charAt(i))) {
        edges.clear(i);
      }
    }
    return edges;
  }

  private static List<Token> terms(MinedPair pair, Language language) {
    return language.terms(language == Language.ENGLISH ? pair.source() : pair.target());
  }

  private static String newest(MinedPair pair) {
    return pair.evidence().isEmpty() ? "" : pair.evidence().getFirst().bulletin();
  }
}
