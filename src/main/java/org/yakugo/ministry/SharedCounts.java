package org.yakugo.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yakugo.memory.TermCounts;
import org.yakugo.memory.UnitTerms;
import org.yakugo.text.Script;

/** How often terms stand in the texts of all houses; remembered, and asked for by the hundred. */
final class SharedCounts implements TermCounts {
  private static final int AT_ONCE = 500;
  private static final int REMEMBERED = 500_000;

  private record Counted(String field, String term) {}

  /** Stands for any term. */
  private static final String ANY = "";

  private final Cluster cluster;
  private final Map<Counted, Integer> known = new ConcurrentHashMap<>();

  SharedCounts(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  public int documents(String field) {
    return count(new Counted(field, ANY));
  }

  @Override
  public int documents(String field, String term) {
    return count(new Counted(field, term));
  }

  /** Has the counts at hand by which these headlines are compared. */
  void prepare(Collection<String> headlines) {
    Set<Counted> asked = new LinkedHashSet<>();
    for (String headline : headlines) {
      if (Script.hasJapanese(headline)) {
        UnitTerms.pairs(headline).forEach(pair -> asked.add(new Counted(UnitTerms.JAPANESE, pair)));
        asked.add(new Counted(UnitTerms.JAPANESE, ANY));
      } else {
        for (String stem : UnitTerms.english(headline)) {
          asked.add(new Counted(UnitTerms.ENGLISH, stem));
          asked.add(new Counted(UnitTerms.BODY, stem));
        }
        UnitTerms.words(headline).forEach(word -> asked.add(new Counted(UnitTerms.SMALL, word)));
        asked.add(new Counted(UnitTerms.ENGLISH, ANY));
      }
    }
    asked.removeAll(known.keySet());
    List<Counted> open = new ArrayList<>(asked);
    for (int i = 0; i < open.size(); i += AT_ONCE) {
      ask(open.subList(i, Math.min(open.size(), i + AT_ONCE)));
    }
  }

  private int count(Counted one) {
    Integer count = known.get(one);
    if (count == null) {
      ask(List.of(one));
      count = known.getOrDefault(one, 0);
    }
    return count;
  }

  private void ask(List<Counted> open) {
    Map<String, Object> filters = new LinkedHashMap<>();
    for (int i = 0; i < open.size(); i++) {
      String field = SharedIndex.terms(open.get(i).field());
      String term = open.get(i).term();
      filters.put(
          String.valueOf(i),
          term.equals(ANY)
              ? Map.of("exists", Map.of("field", field))
              : SharedIndex.term(field, term));
    }
    JsonNode buckets =
        cluster
            .ask(
                "/_search?allow_partial_search_results=false",
                Map.of(
                    "size", 0, "aggs", Map.of("c", Map.of("filters", Map.of("filters", filters)))))
            .path("aggregations")
            .path("c")
            .path("buckets");
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    for (int i = 0; i < open.size(); i++) {
      known.put(open.get(i), buckets.path(String.valueOf(i)).path("doc_count").asInt());
    }
  }
}
