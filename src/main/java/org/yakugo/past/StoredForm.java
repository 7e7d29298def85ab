package org.yakugo.past;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.align.LinkUse;
import org.yakugo.align.Precedents;
import org.yakugo.text.Normalization;

/**
 * A form that past items show for a topic, as a list of the items, the newest first. They are
 * counted where they lie, and each is read when somebody looks at it. Safe for many threads.
 */
final class StoredForm extends AbstractList<LinkUse> {
  private static final Comparator<Shown> NEWEST_FIRST =
      Comparator.comparing(Shown::use, LinkUse::compareNewest)
          .thenComparing(Shown::item, PastItem.IN_ORDER);

  private final Topic topic;
  private final String form;
  private final Predicate<Link> wanted;
  private final Map<LeafReaderContext, ItemPostings> items = new HashMap<>();
  private final List<LinkUse> read = new ArrayList<>();
  private @Nullable PriorityQueue<Row> rows;

  /**
   * What is looked for.
   *
   * @param index kept here, so that it isn't closed while there is something to read
   */
  record Topic(OpenIndex index, Kind kind, String key) {
    /** Items, each with its first such link. */
    Stream<Shown> in(ItemPostings items, Predicate<Link> wanted) {
      return StoredItems.of(items)
          .flatMap(
              item ->
                  item.aligned().links().stream()
                      .filter(link -> link.kind() == kind)
                      .filter(link -> Precedents.keys(link).contains(key) && wanted.test(link))
                      .limit(1)
                      .map(link -> new Shown(item, LinkUse.of(item.aligned(), link))));
    }
  }

  /** A link of an item. */
  record Shown(PastItem item, LinkUse use) {}

  /** The next item of one part of the index, and those behind it. */
  private record Row(Shown next, Iterator<Shown> rest) {}

  private StoredForm(Topic topic, String form, Predicate<Link> wanted) {
    this.topic = topic;
    this.form = form;
    this.wanted = wanted;
  }

  /**
   * The forms that were printed for a topic, in no order.
   *
   * @param wanted the links that count, of those of a form and a bearer all or none
   * @param except id of a bulletin that doesn't count; null if all do
   */
  static Collection<StoredForm> of(Topic topic, Predicate<Link> wanted, @Nullable String except)
      throws IOException {
    Map<String, StoredForm> forms = new HashMap<>();
    BytesRef prefix = ItemDocument.formsOf(topic.kind, topic.key).bytes();
    for (LeafReaderContext leaf : topic.index.reader().leaves()) {
      TermsEnum terms = Terms.getTerms(leaf.reader(), ItemDocument.FORM).iterator();
      boolean any = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
      for (BytesRef term = any ? terms.term() : null;
          term != null && StringHelper.startsWith(term, prefix);
          term = terms.next()) {
        ItemPostings all = ItemPostings.live(leaf, terms.postings(null, PostingsEnum.NONE));
        if (all != null) {
          BytesRef same = term;
          Predicate<Link> isSame = one -> ItemDocument.form(one, topic.key).bytes().equals(same);
          Link link = topic.in(all, isSame).findFirst().orElseThrow().use().link();
          ItemPostings left = except == null ? all : all.without(except);
          if (wanted.test(link) && left.count() > 0) {
            forms
                .computeIfAbsent(printed(link), form -> new StoredForm(topic, form, wanted))
                .items
                .merge(leaf, left, ItemPostings::or);
          }
        }
      }
    }
    return forms.values();
  }

  private static String printed(Link link) {
    return Normalization.PRINTED.apply(link.target());
  }

  private Stream<Shown> in(ItemPostings some) {
    return topic.in(some, link -> wanted.test(link) && printed(link).equals(form));
  }

  /** The first in the order of the bulletins; to find it all are read. */
  PastItem earliest() {
    return items.values().stream().flatMap(StoredItems::of).min(PastItem.IN_ORDER).orElseThrow();
  }

  @Override
  public int size() {
    return items.values().stream().mapToInt(ItemPostings::count).sum();
  }

  @Override
  public synchronized LinkUse get(int place) {
    PriorityQueue<Row> left = rows;
    if (left == null) {
      left = new PriorityQueue<>(Comparator.comparing(Row::next, NEWEST_FIRST));
      rows = left;
      for (ItemPostings part : items.values()) {
        addNext(in(part).iterator(), left);
      }
    }
    while (read.size() <= place) {
      Row row = left.remove();
      read.add(row.next.use());
      addNext(row.rest, left);
    }
    return read.get(place);
  }

  private static void addNext(Iterator<Shown> rest, PriorityQueue<Row> left) {
    if (rest.hasNext()) {
      left.add(new Row(rest.next(), rest));
    }
  }
}
