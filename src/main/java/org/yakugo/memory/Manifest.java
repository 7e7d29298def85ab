package org.yakugo.memory;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;

/**
 * What an index says of itself at its last commit: how it was made, and which bulletins it holds in
 * which version. So any process can see whether it is up to date, and only bulletins that changed
 * are indexed again.
 *
 * @param schema how it was made; an index of another schema is made anew
 * @param terms the version of the glossary that it was made with; empty where that doesn't matter
 * @param versions by the bulletin's id
 */
public record Manifest(String schema, String terms, Map<String, String> versions) {
  private static final Manifest NONE = new Manifest("", "", Map.of());
  private static final String TERMS_KEY = "terms";
  private static final String SCHEMA_KEY = "schema";
  private static final String BULLETIN_PREFIX = "bulletin:";

  public Manifest {
    versions = Map.copyOf(versions);
  }

  /** What the last commit says; with nothing in it if there is none. */
  public static Manifest in(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return NONE;
    }
    return of(DirectoryReader.listCommits(directory).getLast());
  }

  /** What a commit says. */
  public static Manifest of(IndexCommit commit) throws IOException {
    Map<String, String> said = commit.getUserData();
    Map<String, String> versions = new HashMap<>();
    said.forEach(
        (key, value) -> {
          if (key.startsWith(BULLETIN_PREFIX)) {
            versions.put(key.substring(BULLETIN_PREFIX.length()), value);
          }
        });
    return new Manifest(
        said.getOrDefault(SCHEMA_KEY, ""), said.getOrDefault(TERMS_KEY, ""), versions);
  }

  /** What another index of the same schema holds that this one doesn't hold in that version. */
  public Set<String> missing(Manifest other) {
    return other.versions.entrySet().stream()
        .filter(one -> !one.getValue().equals(versions.get(one.getKey())))
        .map(Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same without some bulletins. */
  public Manifest without(Set<String> bulletins) {
    Map<String, String> left = new HashMap<>(versions);
    left.keySet().removeAll(bulletins);
    return new Manifest(schema, terms, left);
  }

  /** As the commit is to say it. */
  public Map<String, String> lines() {
    Map<String, String> lines = new HashMap<>();
    lines.put(SCHEMA_KEY, schema);
    lines.put(TERMS_KEY, terms);
    versions.forEach((id, version) -> lines.put(BULLETIN_PREFIX + id, version));
    return lines;
  }
}
