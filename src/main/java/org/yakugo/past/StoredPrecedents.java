package org.yakugo.past;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.align.LinkUse;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;

/** The precedents of items that lie in the index. */
final class StoredPrecedents extends Precedents {
  private final Past past;
  private final @Nullable String except;

  /**
   * @param except id of a bulletin that doesn't count; null if all do
   */
  StoredPrecedents(Past past, @Nullable String except) {
    this.past = past;
    this.except = except;
  }

  @Override
  public List<LinkUse> uses(Kind kind, String key) {
    return past.uses(kind, key).stream().filter(use -> !use.bulletin().equals(except)).toList();
  }

  @Override
  protected List<Precedent> counted(Kind kind, String key, @Nullable Bearer bearer) {
    Optional<StoredForm.Topic> topic = past.topic(kind, key);
    if (topic.isEmpty()) {
      return super.counted(kind, key, bearer);
    }
    record Counted(Precedent precedent, StoredForm form) {}
    Collection<StoredForm> forms =
        Uncheck.get(() -> StoredForm.of(topic.get(), of(bearer, kind), except));
    return forms.stream()
        .map(form -> new Counted(precedent(form), form))
        .sorted(
            Comparator.comparing(Counted::precedent, MOST_USED_FIRST)
                .thenComparing(one -> one.form().earliest(), PastItem.IN_ORDER))
        .map(Counted::precedent)
        .toList();
  }

  @Override
  public List<MinedPair> pairs() {
    return pairs(uses(past.items(), link -> true));
  }

  @Override
  public List<MinedPair> pairs(Kind kind) {
    return pairs(uses(past.items(ItemDocument.kind(kind)), link -> link.kind() == kind));
  }

  @Override
  public List<MinedPair> numbered() {
    return pairs(uses(past.items(ItemDocument.numbered()), link -> isNumbered(link.source())));
  }

  private List<LinkUse> uses(List<AlignedItem> items, Predicate<Link> wanted) {
    List<LinkUse> uses = new ArrayList<>();
    for (AlignedItem item : items) {
      if (!item.bulletin().equals(except)) {
        for (Link link : item.links()) {
          if (wanted.test(link)) {
            uses.add(LinkUse.of(item, link));
          }
        }
      }
    }
    return uses;
  }

  /** The pair of a {@linkplain Link#wording wording}; empty if no item shows it. */
  Optional<MinedPair> pair(String wording) {
    Term term = ItemDocument.term(ItemDocument.WORDING, wording);
    // Thousands of items may show it, in few spellings.
    Map<List<String>, Boolean> known = new HashMap<>();
    Predicate<Link> same =
        link ->
            wording.startsWith(link.kind().label())
                && known.computeIfAbsent(
                    List.of(link.kind().label(), link.source(), link.target()),
                    spelling -> link.wording().equals(wording));
    return pairs(uses(past.items(term), same)).stream().findFirst();
  }
}
