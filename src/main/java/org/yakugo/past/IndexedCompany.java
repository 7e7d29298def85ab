package org.yakugo.past;

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
    return often(field, wording, others).stream()
        .filter(other -> (english ? of(wording, other) : of(other, wording)) > 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The wordings of the other language that stand in most of the items with this one. */
  private Set<String> often(String field, String wording, String other) {
    Map<String, Integer> counts = new HashMap<>();
    List<ItemPostings> found = ItemPostings.of(reader, ItemDocument.term(field, wording)).toList();
    found.forEach(postings -> addCounts(postings, other, counts));
    int all = found.stream().mapToInt(ItemPostings::count).sum();
    counts.values().removeIf(count -> Associations.firmness(all, count, count) == 0);
    return counts.keySet();
  }

  private static void addCounts(ItemPostings found, String other, Map<String, Integer> counts) {
    Uncheck.run(
        () -> {
          SortedSetDocValues wordings = DocValues.getSortedSet(found.leaf().reader(), other);
          Map<Long, Integer> byNumber = new HashMap<>();
          for (int doc : found.docs()) {
            if (wordings.advanceExact(doc)) {
              for (int i = 0; i < wordings.docValueCount(); i++) {
                byNumber.merge(wordings.nextOrd(), 1, Integer::sum);
              }
            }
          }
          for (Map.Entry<Long, Integer> one : byNumber.entrySet()) {
            String wording = wordings.lookupOrd(one.getKey()).utf8ToString();
            counts.merge(wording, one.getValue(), Integer::sum);
          }
        });
  }
}
