package org.yakugo.ministry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.align.LinkUse;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;
import org.yakugo.ministry.SharedPrecedents.Topic;

/**
 * One's own precedents. Where one's own house has none for a thing, the ministry's count; where it
 * has none either, those of other posts. Only what was {@linkplain #prepare prepared} is looked up
 * there, at once; a request for each word would take too long.
 */
final class OwnFirstPrecedents extends Precedents {
  /** Others may have put there more meanwhile. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** They may be back. */
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Precedents own;
  private final SharedPrecedents others;
  private final House house;
  private final Map<Topic, List<LinkUse>> asked = new ConcurrentHashMap<>();
  private volatile long since = System.nanoTime();

  OwnFirstPrecedents(Precedents own, SharedPrecedents others, House house) {
    this.own = own;
    this.others = others;
    this.house = house;
  }

  @Override
  public void prepare(Map<Kind, Set<String>> keys) {
    if (System.nanoTime() - since > FRESH.toNanos()) {
      since = System.nanoTime();
      asked.clear();
      forget();
    }
    List<Topic> open = new ArrayList<>();
    keys.forEach(
        (kind, ofKind) -> {
          for (String key : ofKind) {
            Topic topic = new Topic(kind, key);
            if (!asked.containsKey(topic) && own.of(kind, key).isEmpty()) {
              open.add(topic);
            }
          }
        });
    if (!open.isEmpty()) {
      asked.putAll(askedFor(open));
    }
  }

  @Override
  public List<LinkUse> uses(Kind kind, String key) {
    List<LinkUse> uses = own.uses(kind, key);
    return !uses.isEmpty() ? uses : asked.getOrDefault(new Topic(kind, key), List.of());
  }

  @Override
  protected List<Precedent> counted(Kind kind, String key, @Nullable Bearer bearer) {
    return own.of(kind, key).isEmpty()
        ? super.counted(kind, key, bearer)
        : own.of(kind, key, bearer);
  }

  /** Nothing where the others are away; {@link Ministry#away} tells. */
  private Map<Topic, List<LinkUse>> askedFor(List<Topic> topics) {
    try {
      Map<Topic, List<LinkUse>> found = new HashMap<>();
      others.uses(topics).forEach((topic, uses) -> found.put(topic, nearest(uses)));
      return found;
    } catch (ClusterAway away) {
      since = System.nanoTime() - FRESH.minus(SOON).toNanos();
      return Map.of();
    }
  }

  private List<LinkUse> nearest(List<LinkUse> uses) {
    int nearest = uses.stream().mapToInt(use -> house.distance(use.bulletin())).min().orElse(0);
    return uses.stream().filter(use -> house.distance(use.bulletin()) == nearest).toList();
  }

  @Override
  public List<MinedPair> pairs() {
    return own.pairs();
  }

  @Override
  public List<MinedPair> pairs(Kind kind) {
    return own.pairs(kind);
  }

  @Override
  public List<MinedPair> numbered() {
    return own.numbered();
  }
}
