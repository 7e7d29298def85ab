package org.yakugo.past;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.yakugo.align.Associations;

/** Company counted in the index, for the wordings that somebody asks about. */
final class IndexedCompany implements Associations.Firmness {
  private record Pair(String english, String japanese) {}

  private final IndexReader reader;
  private final Map<String, Integer> english = new HashMap<>();
  private final Map<String, Integer> japanese = new HashMap<>();
  private final Map<Pair, Double> firm = new HashMap<>();

  IndexedCompany(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public double of(String source, String target) {
    int sources = count(ItemDocument.ENGLISH_REST, source, english);
    int targets = count(ItemDocument.JAPANESE_REST, target, japanese);
    return sources == 0 || targets == 0 || !Associations.mayBeFirm(sources, targets)
        ? 0
        : firm.computeIfAbsent(
            new Pair(source, target),
            pair -> Associations.firmness(sources, targets, both(source, target)));
  }

  private int count(String field, String wording, Map<String, Integer> known) {
    return known.computeIfAbsent(
        wording,
        w ->
            ItemPostings.of(reader, ItemDocument.term(field, w))
                .mapToInt(ItemPostings::count)
                .sum());
  }

  private int both(String source, String target) {
    return ItemPostings.of(reader, ItemDocument.term(ItemDocument.ENGLISH_REST, source))
        .mapToInt(one -> one.and(ItemDocument.term(ItemDocument.JAPANESE_REST, target)).count())
        .sum();
  }

  /** The wordings of the other language that keep together with one of a field's. */
  Set<String> partners(String field, String wording) {
    boolean english = field.equals(ItemDocument.ENGLISH_REST);
    String others = english ? ItemDocument.JAPANESE_REST : ItemDocument.ENGLISH_REST;
    return ItemPostings.of(reader, ItemDocument.term(field, wording))
        .flatMap(found -> Uncheck.get(() -> often(found, others)).stream())
        .filter(other -> (english ? of(wording, other) : of(other, wording)) > 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The wordings of a field that stand in more than half of some items. What keeps together with a
   * wording stands in most of its items, and so in most of those in one part of the index at least.
   */
  private static List<String> often(ItemPostings items, String field) throws IOException {
    SortedSetDocValues wordings = DocValues.getSortedSet(items.leaf().reader(), field);
    Map<Long, Integer> counts = new HashMap<>();
    for (int doc : items.docs()) {
      if (wordings.advanceExact(doc)) {
        for (int i = 0; i < wordings.docValueCount(); i++) {
          counts.merge(wordings.nextOrd(), 1, Integer::sum);
        }
      }
    }
    // To look up what a number stands for takes longer than to count it.
    counts.values().removeIf(count -> 2 * count <= items.count());
    List<String> often = new ArrayList<>();
    for (long number : counts.keySet()) {
      often.add(wordings.lookupOrd(number).utf8ToString());
    }
    return often;
  }
}
