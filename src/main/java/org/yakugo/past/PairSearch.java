package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/**
 * Finds the wordings that stand in a text in either language, and those that it stands in. Japanese
 * is split with the workspace's own words, so that イラク is not found in イラクリ.
 */
final class PairSearch {
  private static final int CANDIDATES = 300;
  private static final int MOST_TERMS = 64;

  private final IndexSearcher searcher;
  private final Supplier<JapaneseWords> words;

  PairSearch(IndexReader reader, Supplier<JapaneseWords> words) {
    this.searcher = new IndexSearcher(reader);
    this.words = words;
  }

  /** The wordings, longest first, as {@link org.yakugo.align.Link#wording} words them. */
  List<String> find(String text) {
    boolean japanese = Script.hasJapanese(text);
    return candidates(text, japanese).stream()
        .filter(
            wording ->
                japanese ? isJapanese(target(wording), text) : isEnglish(source(wording), text))
        .sorted(Comparator.comparingInt((String wording) -> -length(wording, japanese)))
        .toList();
  }

  /** In terms, by which the longest says most. */
  static int length(String wording, boolean japanese) {
    return japanese
        ? SearchTerms.japanese(target(wording)).size()
        : SearchTerms.english(source(wording)).size();
  }

  private static String source(String wording) {
    return wording.split("\n", 3)[1];
  }

  private static String target(String wording) {
    return wording.split("\n", 3)[2];
  }

  private List<String> candidates(String text, boolean japanese) {
    List<Token> tokens = japanese ? SearchTerms.japanese(text) : SearchTerms.english(text);
    Set<String> terms =
        tokens.stream().map(Token::folded).limit(MOST_TERMS).collect(Collectors.toSet());
    if (terms.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String field = japanese ? PairDocument.JAPANESE : PairDocument.ENGLISH;
    terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    List<String> wordings = new ArrayList<>();
    try {
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query.build(), CANDIDATES).scoreDocs) {
        wordings.add(stored.document(hit.doc).get(PairDocument.WORDING));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wordings;
  }

  private static boolean isEnglish(String source, String text) {
    String row = row(source);
    String asked = row(text);
    return row.contains(asked) || asked.contains(row);
  }

  private static String row(String english) {
    return SearchTerms.english(english).stream()
        .map(Token::folded)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private boolean isJapanese(String printed, String text) {
    MappedText asked = Normalization.LENIENT.map(text);
    String target = Normalization.LENIENT.apply(printed);
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
    for (JapaneseWord word : words.get().split(text)) {
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
}
