package org.yakugo.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.LikenessRanking;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.memory.OccurrenceRanking;
import org.yakugo.memory.Segments;
import org.yakugo.memory.UnitTerms;
import org.yakugo.text.Script;

/**
 * The segments of many houses. Candidates come from the cluster, by our own terms and by its
 * Kuromoji's words; which are the best is told here, as for the segments of one's own house.
 *
 * @param others whether to leave out what one's own house has put there
 */
record SharedSegments(Cluster cluster, House house, boolean others) implements Segments {
  private static final String SEARCH =
      "/_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false";

  /** Without the counts of all shards, which concordances don't need. */
  private static final String LOOK = "/_search?allow_partial_search_results=false";

  private static final int CANDIDATES = 100;
  private static final int OCCURRENCES = 500;
  private static final int MOST_TERMS = 64;

  /** A word that Kuromoji finds in both is worth less than its pairs of characters. */
  private static final double BOOST_OF_WORDS = 0.5;

  private static final List<String> FIELDS =
      List.of(
          SharedIndex.HOUSE,
          SharedIndex.BULLETIN,
          SharedIndex.ITEM,
          SharedIndex.DATE,
          SharedIndex.JA,
          SharedIndex.EN,
          SharedIndex.PARAGRAPH);

  @Override
  public List<FuzzyMatch> match(String text, int max, @Nullable String exceptBulletin) {
    String field = SharedIndex.terms(UnitTerms.field(text));
    List<String> terms = UnitTerms.asked(text);
    if (terms.isEmpty()) {
      return List.of();
    }
    List<Map<String, Object>> should = new ArrayList<>();
    terms.stream().limit(MOST_TERMS).forEach(term -> should.add(SharedIndex.term(field, term)));
    if (Script.hasJapanese(text)) {
      should.add(
          Map.of(
              "match", Map.of(SharedIndex.WORDS, Map.of("query", text, "boost", BOOST_OF_WORDS))));
    }
    Search search =
        Search.of(CANDIDATES, FIELDS)
            .filter(SharedIndex.term(SharedIndex.SORT, SharedIndex.HEADLINE))
            .anyOf(should)
            .without(house.notAsked(others));
    if (exceptBulletin != null) {
      search.without(
          List.of(
              SharedIndex.all(
                  SharedIndex.term(SharedIndex.HOUSE, house.own()),
                  SharedIndex.term(SharedIndex.BULLETIN, exceptBulletin))));
    }
    JsonNode answer = cluster.ask(SEARCH, search.body());
    return new LikenessRanking()
        .best(text, SharedHit.of(answer, house).map(SharedHit::unit).toList(), max);
  }

  @Override
  public List<MemoryAnswer> concordance(String text, int max) {
    if (OccurrenceRanking.isEmpty(text)) {
      return List.of();
    }
    Search search =
        Search.of(OCCURRENCES, FIELDS)
            .filter(json(OccurrenceRanking.query(text)))
            .without(house.notAsked(others))
            .with("sort", SharedIndex.order("date desc", "bulletin desc", "item asc"));
    JsonNode answer = cluster.ask(LOOK, search.body());
    return new OccurrenceRanking()
        .best(text, SharedHit.of(answer, house).map(SharedHit::unit).toList(), max);
  }

  /** Words a query of our own index for the shared one, so that both search by the same. */
  private static Map<String, Object> json(Query query) {
    return switch (query) {
      case TermQuery one -> leaf("term", one.getTerm().field(), one.getTerm().text());
      case PrefixQuery one -> leaf("prefix", one.getPrefix().field(), one.getPrefix().text());
      case WildcardQuery one -> leaf("wildcard", one.getTerm().field(), one.getTerm().text());
      case BooleanQuery all -> bool(all);
      default -> throw new IllegalArgumentException("no query of ours: " + query);
    };
  }

  private static Map<String, Object> leaf(String sort, String field, String value) {
    return Map.of(sort, Map.of(SharedIndex.terms(field), Map.of("value", value)));
  }

  private static Map<String, Object> bool(BooleanQuery query) {
    Map<String, List<Object>> clauses = new LinkedHashMap<>();
    for (BooleanClause clause : query) {
      String occur =
          switch (clause.occur()) {
            case MUST -> "must";
            case SHOULD -> "should";
            case FILTER -> "filter";
            case MUST_NOT -> "must_not";
          };
      clauses.computeIfAbsent(occur, o -> new ArrayList<>()).add(json(clause.query()));
    }
    return Map.of("bool", clauses);
  }
}
