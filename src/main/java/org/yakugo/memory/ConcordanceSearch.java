package org.yakugo.memory;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.yakugo.text.Normalization;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/** Finds where words were printed: candidates by their terms, then by looking at the text. */
record ConcordanceSearch(MemoryReader reader) {
  private static final int CANDIDATES = 500;

  /** More of them would tell no more. */
  private static final int MOST_TERMS = 64;

  List<MemoryAnswer> find(String text, int max) throws IOException {
    if (OccurrenceRanking.isEmpty(text)) {
      return List.of();
    }
    Side language = Side.of(text);
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(new HeadlinesQuery(text, language), Occur.SHOULD);
    if (language == Side.ENGLISH) {
      query.add(english(text, UnitDocument.BODY), Occur.SHOULD);
    }
    List<TranslationUnit> candidates = candidates(query.build());
    return new OccurrenceRanking().best(text, candidates, max);
  }

  private List<TranslationUnit> candidates(Query query) throws IOException {
    SortField newest = new SortField(UnitDocument.DATE, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    Sort order =
        new Sort(
            newest,
            new SortField(UnitDocument.BULLETIN, SortField.Type.STRING, true),
            new SortField(UnitDocument.ITEM, SortField.Type.LONG));
    ScoreDoc[] hits = reader.searcher().search(query, CANDIDATES, order).scoreDocs;
    PrintedPairs printed = new PrintedPairs(reader.searcher().getIndexReader());
    Map<Integer, TranslationUnit> units = new HashMap<>();
    for (int document : Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray()) {
      units.put(document, printed.unit(document));
    }
    return Arrays.stream(hits).map(hit -> units.get(hit.doc)).toList();
  }

  /** The same for an index of fields as {@link UnitTerms} has them. */
  static Query query(String text, Side language) {
    if (language == Side.JAPANESE) {
      return japanese(text);
    }
    return new BooleanQuery.Builder()
        .add(english(text, Side.ENGLISH.field()), Occur.SHOULD)
        .add(english(text, UnitDocument.BODY), Occur.SHOULD)
        .build();
  }

  private static Query japanese(String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String field = Side.JAPANESE.field();
    Set<String> pairs = new LinkedHashSet<>();
    for (String part : JapaneseWanted.parts(text)) {
      List<Token> own = SearchTerms.japanese(part);
      own.forEach(pair -> pairs.add(pair.folded()));
      if (own.isEmpty()) {
        String pattern = "*\\" + Normalization.LENIENT.apply(part) + "*";
        query.add(new WildcardQuery(new Term(field, pattern)), Occur.MUST);
      }
    }
    pairs.stream()
        .limit(MOST_TERMS)
        .forEach(pair -> query.add(new TermQuery(new Term(field, pair)), Occur.MUST));
    return query.build();
  }

  /** All words; the last may be the beginning of one, since it may still be being typed. */
  private static Query english(String text, String field) {
    List<Token> words = SearchTerms.english(text);
    Token last = words.getLast();
    String beginning = Normalization.ENGLISH.apply(last.text());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.subList(0, words.size() - 1).stream()
        .map(Token::folded)
        .distinct()
        .limit(MOST_TERMS)
        .forEach(word -> query.add(new TermQuery(new Term(field, word)), Occur.MUST));
    return query
        .add(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, last.folded())), Occur.SHOULD)
                .add(new PrefixQuery(new Term(field, beginning)), Occur.SHOULD)
                .build(),
            Occur.MUST)
        .build();
  }
}
