package org.yakugo.ministry;

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

/** Words a query of our own index for the shared one, so that both search by the same. */
final class QueryJson {
  static Map<String, Object> of(Query query) {
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
      clauses.computeIfAbsent(occur, o -> new ArrayList<>()).add(of(clause.query()));
    }
    return Map.of("bool", clauses);
  }
}
