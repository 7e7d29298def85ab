package org.yakugo.past;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.LinkUse;
import org.yakugo.align.MinedPair;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedents;
import org.yakugo.align.PrintedOrder;
import org.yakugo.person.HouseStyle;
import org.yakugo.text.JapaneseWords;

/**
 * The past items of a corpus, aligned, as they stood at one moment. Nothing is read before it is
 * asked for. Items come without their bodies and citations. Safe for many threads.
 */
public final class Past implements PastItems {
  /** Sees the items as the index has them. */
  static final UnaryOperator<AlignedItem> AS_THEY_ARE = item -> item;

  private final OpenIndex index;
  private final UnaryOperator<AlignedItem> seen;
  private final StoredPrecedents precedents;

  Past(OpenIndex index, UnaryOperator<AlignedItem> seen) {
    this.index = index;
    this.seen = seen;
    this.precedents = new StoredPrecedents(this, null);
  }

  /** The same past as somebody sees it who takes each item so. */
  public Past as(UnaryOperator<AlignedItem> view) {
    return new Past(index, view);
  }

  /** Changes with what the past holds. */
  public String state() {
    return index.state();
  }

  /** All items in the order of the bulletins. */
  public List<AlignedItem> items() {
    return inOrder(StoredItems.all(index.reader()));
  }

  /** Those of a bulletin. */
  public List<AlignedItem> items(String bulletin) {
    return items(new Term(ItemDocument.BULLETIN, ItemDocument.bytes(bulletin)));
  }

  /** Those of several bulletins, in the order of the bulletins. */
  public List<AlignedItem> items(Collection<String> bulletins) {
    return inOrder(
        bulletins.stream()
            .map(id -> ItemDocument.term(ItemDocument.BULLETIN, id))
            .flatMap(term -> StoredItems.of(index.reader(), term)));
  }

  /** The links of a kind that have a key, in the order of the items. */
  List<LinkUse> uses(Kind kind, String key) {
    return items(ItemDocument.topic(kind, key)).stream()
        .flatMap(
            item ->
                item.links().stream()
                    .filter(link -> link.kind() == kind && Precedents.keys(link).contains(key))
                    .map(link -> LinkUse.of(item, link)))
        .toList();
  }

  /** What the index is asked for; empty if somebody sees its items otherwise than they are. */
  Optional<StoredForm.Topic> topic(Kind kind, String key) {
    return seen == AS_THEY_ARE
        ? Optional.of(new StoredForm.Topic(index, kind, key))
        : Optional.empty();
  }

  List<AlignedItem> items(Term term) {
    return inOrder(StoredItems.of(index.reader(), term));
  }

  private List<AlignedItem> inOrder(Stream<PastItem> items) {
    return items.sorted(PastItem.IN_ORDER).map(PastItem::aligned).map(seen).toList();
  }

  @Override
  public Optional<AlignedItem> item(String bulletin, int n) {
    return items(ItemDocument.id(bulletin, n)).stream().findFirst();
  }

  /** How often each bulletin cited a source, by the source, and by the bulletin's id. */
  public Map<String, Map<String, Integer>> sources() {
    Map<String, Map<String, Integer>> sources = new TreeMap<>();
    StoredItems.all(index.reader())
        .forEach(
            item -> {
              for (String source : item.sources()) {
                sources
                    .computeIfAbsent(source, s -> new TreeMap<>())
                    .merge(item.aligned().bulletin(), 1, Integer::sum);
              }
            });
    return sources;
  }

  /** How it prints most holders. */
  public HouseStyle.Printed holders() {
    return PrintedOrder.most(
        order ->
            ItemPostings.of(index.reader(), ItemDocument.order(order))
                .mapToInt(ItemPostings::count)
                .sum());
  }

  /** What was rendered how. */
  public Precedents precedents() {
    return precedents;
  }

  /** The same without what one bulletin shows. */
  public Precedents precedentsWithout(String bulletin) {
    return new StoredPrecedents(this, bulletin);
  }

  /**
   * Mined pairs that stand in a text in either language, or that it stands in: the longest first;
   * of those the newest, then the most used.
   *
   * @param words splits Japanese
   */
  public List<MinedPair> renderings(String text, int max, Supplier<JapaneseWords> words) {
    List<String> candidates = new PairSearch(index.reader()).candidates(text);
    return new PairRanking(words).best(text, candidates, precedents::pair, max);
  }
}
