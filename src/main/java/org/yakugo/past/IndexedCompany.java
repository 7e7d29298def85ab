package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
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

  /** The Japanese wordings that keep together with an English one. */
  Set<String> partnersOfEnglish(String source) {
    Set<String> partners = new TreeSet<>();
    for (String target : often(ItemDocument.ENGLISH_REST, source, ItemDocument.JAPANESE_REST)) {
      if (of(source, target) > 0) {
        partners.add(target);
      }
    }
    return partners;
  }

  /** The English wordings that keep together with a Japanese one. */
  Set<String> partnersOfJapanese(String target) {
    Set<String> partners = new TreeSet<>();
    for (String source : often(ItemDocument.JAPANESE_REST, target, ItemDocument.ENGLISH_REST)) {
      if (of(source, target) > 0) {
        partners.add(source);
      }
    }
    return partners;
  }

  /** The wordings of the other language that stand in most of the items with this one. */
  private Set<String> often(String field, String wording, String other) {
    Map<String, Integer> counts = new HashMap<>();
    int items = 0;
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        items += addCounts(leaf, field, wording, other, counts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int all = items;
    counts.values().removeIf(count -> Associations.firmness(all, count, count) == 0);
    return counts.keySet();
  }

  private static int addCounts(
      LeafReaderContext leaf,
      String field,
      String wording,
      String other,
      Map<String, Integer> counts)
      throws IOException {
    ItemPostings postings = ItemPostings.in(leaf, ItemDocument.term(field, wording));
    if (postings == null) {
      return 0;
    }
    SortedSetDocValues wordings = DocValues.getSortedSet(leaf.reader(), other);
    Map<Long, Integer> byNumber = new HashMap<>();
    int items = 0;
    for (int doc : postings.docs()) {
      items++;
      if (wordings.advanceExact(doc)) {
        for (int i = 0; i < wordings.docValueCount(); i++) {
          byNumber.merge(wordings.nextOrd(), 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<Long, Integer> one : byNumber.entrySet()) {
      counts.merge(wordings.lookupOrd(one.getKey()).utf8ToString(), one.getValue(), Integer::sum);
    }
    return items;
  }
}
