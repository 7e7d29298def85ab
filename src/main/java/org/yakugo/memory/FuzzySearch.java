package org.yakugo.memory;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.yakugo.memory.Word.Sort;
import org.yakugo.text.Token;

/** Finds the past headlines most like a text: candidates by terms, then by {@link Likeness}. */
final class FuzzySearch {
  private static final int CANDIDATES = 50;

  /** A long text is looked up by its rarest terms. */
  private static final int MOST_TERMS = 32;

  /** What only shares the names of a text is no help with the rest of it. */
  private static final float BOOST_OF_NAMES = 0.7f;

  private final MemoryReader reader;

  FuzzySearch(MemoryReader reader) {
    this.reader = reader;
  }

  List<FuzzyMatch> find(String text, int max, @Nullable String exceptBulletin) throws IOException {
    Side language = Side.of(text);
    Segment asked = Segment.of(text, language, reader.weights());
    List<TranslationUnit> candidates = candidates(asked, language, exceptBulletin);
    return new LikenessRanking(reader.weights()).best(text, candidates, max);
  }

  private List<TranslationUnit> candidates(
      Segment asked, Side language, @Nullable String exceptBulletin) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Map<String, Float> terms = terms(asked, language);
    if (terms.isEmpty()) {
      return List.of();
    }
    terms.forEach((term, boost) -> query.add(term(language.field(), term, boost), Occur.SHOULD));
    if (exceptBulletin != null) {
      query.add(new TermQuery(new Term(UnitDocument.BULLETIN, exceptBulletin)), Occur.MUST_NOT);
    }
    return RankedHits.best(
        reader.searcher(), query.build(), CANDIDATES, UnitDocument::unit, UnitDocument.NEWEST);
  }

  /** The terms to look up, each with its boost. */
  private Map<String, Float> terms(Segment asked, Side language) {
    boolean[] inName = new boolean[asked.text().length()];
    for (Word word : asked.words()) {
      if (word.sort() == Sort.NAME || word.sort() == Sort.NUMBER) {
        Arrays.fill(inName, word.start(), word.end(), true);
      }
    }
    Map<String, Float> terms = new LinkedHashMap<>();
    for (Token term : language.terms(asked.text())) {
      boolean ofName = inName[term.start()] && inName[term.end() - 1];
      terms.merge(term.folded(), ofName ? BOOST_OF_NAMES : 1, Math::max);
    }
    return terms.size() <= MOST_TERMS ? terms : rarest(terms, language);
  }

  private Map<String, Float> rarest(Map<String, Float> terms, Side language) {
    Map<String, Integer> frequencies = new HashMap<>();
    terms.keySet().forEach(term -> frequencies.put(term, frequency(term, language)));
    Map<String, Float> rarest = new LinkedHashMap<>();
    terms.keySet().stream()
        .sorted(Comparator.<String, Integer>comparing(frequencies::get).thenComparing(t -> t))
        .limit(MOST_TERMS)
        .forEach(term -> rarest.put(term, terms.get(term)));
    return rarest;
  }

  /** In how many headlines a term stands; those in none come last, since they find nothing. */
  private int frequency(String term, Side language) {
    int documents = reader.documents(language.field(), term);
    return documents == 0 ? Integer.MAX_VALUE : documents;
  }

  private static Query term(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }
}
