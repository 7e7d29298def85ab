package org.yakugo.past;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.yakugo.align.Associations;
import org.yakugo.align.Associations.Rest;
import org.yakugo.align.Link;

/**
 * Bulletins added to an index that holds others, and removed from it. Their words' counts change,
 * and with them what company tells of other items; those are written anew, and no others.
 */
final class PastChange implements AutoCloseable {
  private final IndexWriter writer;
  private final DirectoryReader before;
  private final Map<Term, PastItem> touched = new HashMap<>();
  private final Set<String> english = new HashSet<>();
  private final Set<String> japanese = new HashSet<>();
  private final Set<String> wordings = new HashSet<>();

  /**
   * @param writer that nobody else writes with
   */
  PastChange(IndexWriter writer) throws IOException {
    this.writer = writer;
    this.before = DirectoryReader.open(writer);
  }

  /** Removes the items with these terms, which were there before the change. */
  void remove(Collection<Term> terms) throws IOException {
    for (Term term : terms) {
      StoredItems.of(before, term).forEach(this::count);
    }
    writer.deleteDocuments(terms.toArray(Term[]::new));
  }

  void add(PastItem item) throws IOException {
    Rest rest = count(item);
    touched.put(id(item), item);
    writer.addDocument(ItemDocument.of(item, rest));
  }

  private Rest count(PastItem item) {
    Rest rest = Associations.rest(item.alone());
    english.addAll(rest.sources());
    japanese.addAll(rest.targets());
    item.aligned().links().stream().map(Link::wording).forEach(wordings::add);
    return rest;
  }

  /** What the item alone is found by. */
  static Term id(PastItem item) {
    return ItemDocument.id(item.aligned().bulletin(), item.aligned().item().n());
  }

  /** Lets company tell what it tells by now. */
  void finish() throws IOException {
    try (DirectoryReader now = DirectoryReader.open(writer)) {
      IndexedCompany company = new IndexedCompany(now);
      findTouched(now, company);
      for (Map.Entry<Term, PastItem> one : touched.entrySet()) {
        PastItem item = one.getValue();
        Rest rest = Associations.rest(item.alone());
        PastItem then = item.with(Associations.links(item.alone(), rest, company));
        if (then.aligned().equals(item.aligned())) {
          continue;
        }
        then.aligned().links().stream().map(Link::wording).forEach(wordings::add);
        item.aligned().links().stream().map(Link::wording).forEach(wordings::add);
        writer.updateDocument(one.getKey(), ItemDocument.of(then, rest));
      }
      try (DirectoryReader changed = DirectoryReader.openIfChanged(now, writer)) {
        writePairs(changed == null ? now : changed);
      }
    }
  }

  private void writePairs(DirectoryReader now) throws IOException {
    for (String wording : wordings) {
      boolean printed = ItemPostings.exist(now, ItemDocument.term(ItemDocument.WORDING, wording));
      boolean held = ItemPostings.exist(now, PairDocument.term(wording));
      if (held && !printed) {
        writer.deleteDocuments(PairDocument.term(wording));
      } else if (printed && !held) {
        writer.addDocument(PairDocument.of(wording));
      }
    }
  }

  /**
   * The items with two wordings, one of them counted anew, that keep together otherwise than before
   * the change.
   */
  private void findTouched(DirectoryReader now, IndexedCompany company) {
    IndexedCompany then = new IndexedCompany(before);
    for (String source : english) {
      partners(ItemDocument.ENGLISH_REST, source, then, company)
          .filter(target -> then.of(source, target) != company.of(source, target))
          .forEach(target -> touch(now, source, target));
    }
    for (String target : japanese) {
      partners(ItemDocument.JAPANESE_REST, target, then, company)
          .filter(source -> then.of(source, target) != company.of(source, target))
          .forEach(source -> touch(now, source, target));
    }
  }

  private static Stream<String> partners(
      String field, String wording, IndexedCompany then, IndexedCompany now) {
    return Stream.of(then, now).flatMap(c -> c.partners(field, wording).stream()).distinct();
  }

  private void touch(DirectoryReader now, String source, String target) {
    Term english = ItemDocument.term(ItemDocument.ENGLISH_REST, source);
    Term japanese = ItemDocument.term(ItemDocument.JAPANESE_REST, target);
    StoredItems.whole(now, List.of(english, japanese))
        .forEach(item -> touched.putIfAbsent(id(item), item));
  }

  @Override
  public void close() throws IOException {
    before.close();
  }
}
