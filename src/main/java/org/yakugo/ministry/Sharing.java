package org.yakugo.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yakugo.UnusableInput;

/**
 * Puts a house's bulletins into the shared index, so that it holds those of them and no others. A
 * bulletin counts as there once its last document is, so that whatever ends a sharing midway, the
 * next one completes it.
 */
record Sharing(Cluster cluster, String house) {
  private static final int PAGE = 1_000;

  /** Bulletins of which it is said together that they are there. */
  private static final int AT_ONCE = 50;

  /**
   * Makes the index where there is none; a ministry that wants more shards makes it beforehand, as
   * docs/scale.md shows.
   */
  void prepare() {
    String path = "/" + cluster.index();
    if (cluster.send("HEAD", path, null, Patience.LOADING).isGood()) {
      return;
    }
    Cluster.Answer made = cluster.send("PUT", path, SharedIndex.definition(), Patience.LOADING);
    boolean there = made.body().toString().contains("resource_already_exists_exception");
    if (!made.isGood() && !there) {
      throw UnusableInput.storage("shared-memory-cant-made", made.reason());
    }
  }

  /**
   * @param bulletins ids of all that the house has
   * @param documents of a bulletin
   * @param done is told each that was looked at
   */
  Shared share(
      List<String> bulletins, Function<String, SharedDocuments> documents, Consumer<String> done) {
    Map<String, String> there = versions();
    Map<String, String> begun = new LinkedHashMap<>();
    BulkLoad load = new BulkLoad(cluster);
    int put = 0;
    for (String bulletin : bulletins) {
      SharedDocuments own = documents.apply(bulletin);
      String version = own.version();
      if (!version.equals(there.remove(bulletin))) {
        own.documents()
            .forEach(
                (id, document) -> {
                  document.put(SharedIndex.VERSION, version);
                  load.put(id, document);
                });
        begun.put(bulletin, version);
        put++;
      }
      if (begun.size() == AT_ONCE) {
        complete(begun, load);
      }
      done.accept(bulletin);
    }
    complete(begun, load);
    removeOthers(there.keySet(), Set.of());
    refresh();
    return new Shared(put, there.size(), bulletins.size() - put);
  }

  /** Says of bulletins whose documents were put there that they are there in full. */
  private void complete(Map<String, String> begun, BulkLoad load) {
    load.flush();
    removeOthers(begun.keySet(), begun.values());
    begun.forEach(
        (bulletin, version) ->
            load.put(
                SharedDocuments.id(house, bulletin),
                Map.of(
                    SharedIndex.SORT,
                    SharedIndex.SHARED,
                    SharedIndex.HOUSE,
                    house,
                    SharedIndex.BULLETIN,
                    bulletin,
                    SharedIndex.VERSION,
                    version)));
    load.flush();
    begun.clear();
  }

  /** By the id of each bulletin of the house that is there in full, its version. */
  private Map<String, String> versions() {
    refresh();
    Map<String, String> versions = new HashMap<>();
    Search search =
        search()
            .filter(
                SharedIndex.all(
                    SharedIndex.term(SharedIndex.SORT, SharedIndex.SHARED),
                    SharedIndex.term(SharedIndex.HOUSE, house)));
    JsonNode hits;
    do {
      hits = hits(search);
      for (JsonNode hit : hits) {
        JsonNode source = hit.path("_source");
        versions.put(
            source.path(SharedIndex.BULLETIN).asText(), source.path(SharedIndex.VERSION).asText());
        search.with("search_after", hit.path("sort"));
      }
    } while (hits.size() == PAGE);
    return versions;
  }

  /** Removes what bulletins have had and haven't in these versions. */
  private void removeOthers(Collection<String> bulletins, Collection<String> versions) {
    if (bulletins.isEmpty()) {
      return;
    }
    Search others =
        search()
            .filter(
                SharedIndex.all(
                    SharedIndex.term(SharedIndex.HOUSE, house),
                    SharedIndex.anyOf(SharedIndex.BULLETIN, List.copyOf(bulletins))))
            .without(List.of(SharedIndex.anyOf(SharedIndex.VERSION, List.copyOf(versions))));
    refresh();
    JsonNode hits = hits(others);
    while (!hits.isEmpty()) {
      BulkLoad load = new BulkLoad(cluster);
      hits.forEach(hit -> load.remove(hit.path("_id").asText()));
      load.flush();
      refresh();
      hits = hits(others);
    }
  }

  /** For a page of hits, in the order of their bulletins. */
  private static Search search() {
    return Search.of(PAGE, List.of(SharedIndex.BULLETIN, SharedIndex.VERSION))
        .with("sort", SharedIndex.order("bulletin asc"));
  }

  private JsonNode hits(Search search) {
    String path = "/" + cluster.index() + "/_search?allow_partial_search_results=false";
    Cluster.Answer answer =
        cluster.send("POST", path, Cluster.text(search.body()), Patience.LOADING);
    if (!answer.isGood()) {
      throw UnusableInput.storage("shared-memory-cant-read", answer.reason());
    }
    return answer.body().path("hits").path("hits");
  }

  private void refresh() {
    cluster.send("POST", "/" + cluster.index() + "/_refresh", null, Patience.LOADING);
  }
}
