package org.yakugo.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * The best hits of a query. Which of two equal ones is the better is for the caller to say: Lucene
 * takes the one that happens to stand first in its files, and these differ with every rebuild.
 */
final class RankedHits {
  /** Equal hits that are compared; more are as good as any. */
  private static final int MOST = 5_000;

  private record Hit<T>(float score, T value) {}

  /** Makes what a document stands for. */
  @FunctionalInterface
  interface Reading<T> {
    T of(Document document) throws IOException;
  }

  private RankedHits() {}

  /**
   * @param ties which of equal hits comes first
   * @return so many at most, best first
   */
  static <T> List<T> best(
      IndexSearcher searcher, Query query, int most, Reading<T> reading, Comparator<T> ties)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Hit<T>> hits = new ArrayList<>();
    for (ScoreDoc hit : withTies(searcher, query, most)) {
      hits.add(new Hit<>(hit.score, reading.of(stored.document(hit.doc))));
    }
    Comparator<Hit<T>> best = Comparator.comparing(hit -> -hit.score);
    return hits.stream()
        .sorted(best.thenComparing(Hit::value, ties))
        .limit(most)
        .map(Hit::value)
        .toList();
  }

  /** The best, and all others that are as good as the last of them. */
  private static List<ScoreDoc> withTies(IndexSearcher searcher, Query query, int most)
      throws IOException {
    int asked = most + 1;
    while (true) {
      List<ScoreDoc> hits = List.of(searcher.search(query, asked).scoreDocs);
      boolean cutTie =
          hits.size() == asked && hits.getLast().score == hits.get(most - 1).score && asked < MOST;
      if (!cutTie) {
        return hits;
      }
      asked = Math.min(MOST, asked * 4);
    }
  }
}
