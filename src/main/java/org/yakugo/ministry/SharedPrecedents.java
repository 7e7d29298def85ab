package org.yakugo.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.align.LinkUse;
import org.yakugo.align.MinedPair;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedents;
import org.yakugo.memory.UnitTerms;
import org.yakugo.past.PairRanking;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Script;

/**
 * What the items of many houses rendered how.
 *
 * @param others whether to leave out what one's own house has put there
 */
record SharedPrecedents(Cluster cluster, House house, boolean others) implements PastItems {
  private static final String SEARCH = "/_search?allow_partial_search_results=false";
  private static final int MOST_ITEMS = 2_000;
  private static final int PAIRS = 300;
  private static final int MOST_TERMS = 64;

  private static final List<String> FIELDS =
      List.of(
          SharedIndex.HOUSE,
          SharedIndex.BULLETIN,
          SharedIndex.ITEM,
          SharedIndex.PLACE,
          SharedIndex.ALIGNED,
          SharedIndex.JA,
          SharedIndex.EN,
          SharedIndex.LINKS);

  /** What links are looked up by. */
  record Topic(Kind kind, String key) {
    /** As it stands in the index. */
    String text() {
      return kind.label() + "\n" + key;
    }
  }

  /** The links with each of these keys, as {@link Precedents#uses}; asked for at once. */
  Map<Topic, List<LinkUse>> uses(Collection<Topic> topics) {
    Map<Topic, List<LinkUse>> uses = new HashMap<>();
    topics.forEach(topic -> uses.put(topic, new ArrayList<>()));
    List<String> keys = uses.keySet().stream().map(Topic::text).toList();
    for (AlignedItem item : items(SharedIndex.anyOf(SharedIndex.KEYS, keys))) {
      for (Link link : item.links()) {
        for (String key : Precedents.keys(link)) {
          List<LinkUse> found = uses.get(new Topic(link.kind(), key));
          if (found != null) {
            found.add(LinkUse.of(item, link));
          }
        }
      }
    }
    return uses;
  }

  @Override
  public Optional<AlignedItem> item(String bulletin, int n) {
    int colon = bulletin.indexOf(':');
    String of = colon < 0 ? house.own() : bulletin.substring(0, colon);
    return items(
            SharedIndex.all(
                SharedIndex.term(SharedIndex.SORT, SharedIndex.HEADLINE),
                SharedIndex.term(SharedIndex.HOUSE, of),
                SharedIndex.term(SharedIndex.BULLETIN, bulletin.substring(colon + 1)),
                SharedIndex.term(SharedIndex.ITEM, n)))
        .stream()
        .findFirst();
  }

  /** As {@link org.yakugo.past.Past#renderings}. */
  List<MinedPair> renderings(String text, int max, Supplier<JapaneseWords> words) {
    List<String> wordings = wordings(text);
    if (wordings.isEmpty()) {
      return List.of();
    }
    Map<String, List<LinkUse>> uses = new HashMap<>();
    for (AlignedItem item : items(SharedIndex.anyOf(SharedIndex.WORDINGS, wordings))) {
      for (Link link : item.links()) {
        uses.computeIfAbsent(link.wording(), w -> new ArrayList<>()).add(LinkUse.of(item, link));
      }
    }
    return new PairRanking(words).best(text, wordings, wording -> pair(uses.get(wording)), max);
  }

  private static Optional<MinedPair> pair(@Nullable List<LinkUse> uses) {
    return uses == null ? Optional.empty() : Precedents.pairs(uses).stream().findFirst();
  }

  private List<String> wordings(String text) {
    boolean japanese = Script.hasJapanese(text);
    Set<String> terms = new LinkedHashSet<>(UnitTerms.asked(text));
    String field = japanese ? SharedIndex.PAIR_JA : SharedIndex.PAIR_EN;
    List<Map<String, Object>> should =
        terms.stream().limit(MOST_TERMS).map(term -> SharedIndex.term(field, term)).toList();
    if (should.isEmpty()) {
      return List.of();
    }
    Search search =
        Search.of(PAIRS, List.of(SharedIndex.WORDING))
            .filter(SharedIndex.term(SharedIndex.SORT, SharedIndex.PAIR))
            .anyOf(should)
            .without(house.notAsked(others))
            .with("collapse", Map.of("field", SharedIndex.WORDING));
    JsonNode answer = cluster.ask(SEARCH, search.body());
    return SharedHit.of(answer, house).map(SharedHit::wording).filter(Objects::nonNull).toList();
  }

  /** The newest, in the order of the houses, their bulletins, and the items in them. */
  private List<AlignedItem> items(Map<String, Object> query) {
    Search search =
        Search.of(MOST_ITEMS, FIELDS)
            .filter(query)
            .without(house.notAsked(others))
            .with("sort", SharedIndex.order("aligned desc"));
    JsonNode answer = cluster.ask(SEARCH, search.body());
    return SharedHit.of(answer, house).sorted(SharedHit.IN_ORDER).map(SharedHit::aligned).toList();
  }
}
