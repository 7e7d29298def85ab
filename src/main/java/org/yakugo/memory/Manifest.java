package org.yakugo.memory;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * What an index says of itself at its last commit: how it was made, and which bulletins it holds in
 * which version. So any process can see whether it is up to date, and only bulletins that changed
 * are indexed again.
 *
 * @param schema how it was made; an index of another schema is made anew
 * @param terms the version of the glossary that it was made with; empty where that doesn't matter
 * @param bulletins in the order of their ids, each id and version followed by {@link #END}: whether
 *     two are the same is asked at each start, whatever the number of bulletins
 */
public record Manifest(String schema, String terms, String bulletins) {
  /** What an index says that holds nothing yet. */
  public static final Manifest NONE = new Manifest("", "", "");

  private static final String TERMS_KEY = "terms";
  private static final String SCHEMA_KEY = "schema";
  private static final String BULLETINS_KEY = "bulletins";
  private static final char END = '\0';

  /**
   * @param versions by the bulletin's id
   */
  public static Manifest of(String schema, String terms, Map<String, String> versions) {
    StringBuilder bulletins = new StringBuilder();
    new TreeMap<>(versions)
        .forEach((id, version) -> bulletins.append(id).append(END).append(version).append(END));
    return new Manifest(schema, terms, bulletins.toString());
  }

  /** What the last commit says; with nothing in it if there is none. */
  public static Manifest in(Directory directory) throws IOException {
    try {
      return of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException none) {
      return NONE;
    }
  }

  /** What a commit says. */
  static Manifest of(Map<String, String> said) {
    return new Manifest(
        said.getOrDefault(SCHEMA_KEY, ""),
        said.getOrDefault(TERMS_KEY, ""),
        said.getOrDefault(BULLETINS_KEY, ""));
  }

  /** By the bulletin's id. */
  public Map<String, String> versions() {
    Map<String, String> versions = new HashMap<>();
    for (int start = 0; start < bulletins.length(); ) {
      int id = bulletins.indexOf(END, start);
      int end = bulletins.indexOf(END, id + 1);
      versions.put(bulletins.substring(start, id), bulletins.substring(id + 1, end));
      start = end + 1;
    }
    return versions;
  }

  /** What another index of the same schema holds that this one doesn't hold in that version. */
  public Set<String> missing(Manifest other) {
    Map<String, String> own = versions();
    return other.versions().entrySet().stream()
        .filter(one -> !one.getValue().equals(own.get(one.getKey())))
        .map(Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same without some bulletins. */
  public Manifest without(Set<String> some) {
    Map<String, String> left = versions();
    left.keySet().removeAll(some);
    return of(schema, terms, left);
  }

  /** As the commit is to say it. */
  public Map<String, String> lines() {
    return new HashMap<>(Map.of(SCHEMA_KEY, schema, TERMS_KEY, terms, BULLETINS_KEY, bulletins));
  }
}
