package org.yakugo.ministry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A search of the shared index, as the cluster takes it.
 *
 * @param body all of it
 * @param clauses of its query
 */
record Search(Map<String, Object> body, Map<String, Object> clauses) {
  private static final String NOT = "must_not";

  /**
   * @param size the most documents that are wanted
   * @param fields of them
   */
  static Search of(int size, List<String> fields) {
    Search search = new Search(new LinkedHashMap<>(), new LinkedHashMap<>());
    return search
        .with("size", size)
        .with("_source", fields)
        .with("query", Map.of("bool", search.clauses));
  }

  /** With another part of the body. */
  Search with(String key, Object value) {
    body.put(key, value);
    return this;
  }

  /** Those alone that fit the query, which doesn't count for the order. */
  Search filter(Object query) {
    clauses.put("filter", query);
    return this;
  }

  /** Those that fit at least one of the queries, which tell the order. */
  Search anyOf(List<?> queries) {
    clauses.put("should", queries);
    clauses.put("minimum_should_match", 1);
    return this;
  }

  /** Without those that fit one of the queries. */
  Search without(List<?> queries) {
    List<Object> all = new ArrayList<>(queries);
    if (clauses.get(NOT) instanceof List<?> before) {
      all.addAll(before);
    }
    clauses.put(NOT, all);
    return this;
  }
}
