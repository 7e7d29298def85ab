package org.yakugo.memory;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
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
final class ConcordanceSearch {
  private static final int CANDIDATES = 500;

  /** More of them would tell no more. */
  private static final int MOST_TERMS = 64;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing((Hit hit) -> !hit.occurrence.together())
          .thenComparing(Hit::date, Comparator.reverseOrder())
          .thenComparing(hit -> -hit.uses)
          .thenComparing(hit -> hit.unit.bulletin(), Comparator.reverseOrder())
          .thenComparing(hit -> hit.unit.item());

  private final MemoryReader reader;

  ConcordanceSearch(MemoryReader reader) {
    this.reader = reader;
  }

  private record Hit(
      TranslationUnit unit, String field, String text, Occurrence occurrence, int uses) {
    LocalDate date() {
      return unit.date() == null ? LocalDate.MIN : unit.date();
    }

    Hit and(Hit other) {
      Hit newer = BEST_FIRST.compare(this, other) <= 0 ? this : other;
      return new Hit(newer.unit, field, text, occurrence, uses + other.uses);
    }
  }

  List<Concordance> find(String text, int max) throws IOException {
    Language language = Language.of(text);
    Wanted wanted =
        language == Language.JAPANESE ? new JapaneseWanted(text) : new EnglishWanted(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<List<String>, Hit> byText = new LinkedHashMap<>();
    for (TranslationUnit unit : candidates(query(text, language))) {
      String field = unit.body().isEmpty() ? language.field() : UnitDocument.BODY;
      String found = unit.body().isEmpty() ? language.headline(unit) : unit.body().getFirst();
      wanted
          .in(found)
          .map(occurrence -> new Hit(unit, field, found, occurrence, 1))
          .ifPresent(hit -> byText.merge(List.of(field, found), hit, Hit::and));
    }
    Segment asked = Segment.of(text, language, reader.weights());
    return byText.values().stream()
        .sorted(BEST_FIRST)
        .limit(max)
        .map(hit -> concordance(hit, asked, language))
        .toList();
  }

  private Concordance concordance(Hit hit, Segment asked, Language language) {
    TranslationUnit unit = hit.unit;
    Segment headline = Segment.of(language.headline(unit), language, reader.weights());
    return new Concordance(
        Likeness.score(asked, headline),
        unit.en(),
        unit.ja(),
        unit.bulletin(),
        unit.item(),
        hit.field,
        hit.text,
        hit.occurrence.highlights());
  }

  private List<TranslationUnit> candidates(Query query) throws IOException {
    SortField newest = new SortField(UnitDocument.DATE, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    Sort order =
        new Sort(
            newest,
            new SortField(UnitDocument.BULLETIN, SortField.Type.STRING, true),
            new SortField(UnitDocument.ITEM, SortField.Type.LONG));
    List<TranslationUnit> units = new ArrayList<>();
    StoredFields stored = reader.searcher().storedFields();
    for (ScoreDoc hit : reader.searcher().search(query, CANDIDATES, order).scoreDocs) {
      units.add(UnitDocument.unit(stored.document(hit.doc)));
    }
    return units;
  }

  private Query query(String text, Language language) {
    if (language == Language.JAPANESE) {
      return japanese(text);
    }
    return new BooleanQuery.Builder()
        .add(english(text, Language.ENGLISH.field()), Occur.SHOULD)
        .add(english(text, UnitDocument.BODY), Occur.SHOULD)
        .build();
  }

  private static Query japanese(String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String field = Language.JAPANESE.field();
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
