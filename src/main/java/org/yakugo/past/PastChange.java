package org.yakugo.past;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class PastChange {
  private final IndexWriter writer;
  private final Map<Term, PastItem> touched = new HashMap<>();
  private final Set<String> english = new HashSet<>();
  private final Set<String> japanese = new HashSet<>();
  private final Set<String> wordings = new HashSet<>();

  /**
   * @param writer that nobody else writes with
   */
  PastChange(IndexWriter writer) {
    this.writer = writer;
  }

  /** Removes the items with these terms, which were there before the change. */
  void remove(Collection<Term> terms) throws IOException {
    try (DirectoryReader before = DirectoryReader.open(writer)) {
      for (Term term : terms) {
        StoredItems.of(before, term).forEach(this::count);
      }
    }
    writer.deleteDocuments(terms.toArray(Term[]::new));
  }

  void add(PastItem item) throws IOException {
    Rest rest = count(item);
    touched.put(id(item), item);
    writer.addDocument(ItemDocument.of(item, rest, Company.Kept.NONE));
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
        Company.Kept kept = company.in(rest);
        if (then.aligned().equals(item.aligned()) && kept.equals(item.kept())) {
          continue;
        }
        then.aligned().links().stream().map(Link::wording).forEach(wordings::add);
        item.aligned().links().stream().map(Link::wording).forEach(wordings::add);
        writer.updateDocument(one.getKey(), ItemDocument.of(then, rest, kept));
      }
    }
    try (DirectoryReader now = DirectoryReader.open(writer)) {
      for (String wording : wordings) {
        boolean printed =
            Postings.of(now, ItemDocument.term(ItemDocument.WORDING, wording))
                .findAny()
                .isPresent();
        boolean held = Postings.of(now, PairDocument.term(wording)).findAny().isPresent();
        if (held && !printed) {
          writer.deleteDocuments(PairDocument.term(wording));
        } else if (printed && !held) {
          writer.addDocument(PairDocument.of(wording));
        }
      }
    }
  }

  /** The items with wordings that kept or now keep together, of which one was counted anew. */
  private void findTouched(DirectoryReader now, IndexedCompany company) {
    for (String source : english) {
      touch(now, ItemDocument.term(ItemDocument.ENGLISH_COMPANY, source), null);
      for (String target : company.partnersOfEnglish(source)) {
        touchBoth(now, source, target);
      }
    }
    for (String target : japanese) {
      touch(now, ItemDocument.term(ItemDocument.JAPANESE_COMPANY, target), null);
      for (String source : company.partnersOfJapanese(target)) {
        touchBoth(now, source, target);
      }
    }
  }

  private void touchBoth(DirectoryReader now, String source, String target) {
    touch(
        now,
        ItemDocument.term(ItemDocument.ENGLISH_REST, source),
        ItemDocument.term(ItemDocument.JAPANESE_REST, target));
  }

  /**
   * @param other null if the one term is enough
   */
  private void touch(DirectoryReader now, Term term, Term other) {
    List<PastItem> found =
        (other == null ? StoredItems.whole(now, term) : StoredItems.whole(now, term, other))
            .toList();
    found.forEach(item -> touched.putIfAbsent(id(item), item));
  }
}
