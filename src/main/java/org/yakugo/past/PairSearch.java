package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.yakugo.text.Script;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/**
 * Finds wordings that may stand in a text in either language by their words; {@link PairRanking}
 * looks at them.
 */
final class PairSearch {
  private static final int CANDIDATES = 300;
  private static final int MOST_TERMS = 64;

  private final IndexSearcher searcher;

  PairSearch(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  /** Wordings that may stand in a text, or that it may stand in, the likeliest first. */
  List<String> candidates(String text) {
    boolean japanese = Script.hasJapanese(text);
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
}
