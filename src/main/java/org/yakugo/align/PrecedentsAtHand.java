package org.yakugo.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;

/** The precedents of items that are all in memory. */
final class PrecedentsAtHand extends Precedents {
  private record Topic(Kind kind, String key) {}

  private final Map<Topic, List<LinkUse>> byTopic = new HashMap<>();
  private final List<MinedPair> pairs;

  PrecedentsAtHand(Collection<AlignedItem> items) {
    List<LinkUse> all = new ArrayList<>();
    for (AlignedItem item : items) {
      for (Link link : item.links()) {
        LinkUse use = LinkUse.of(item, link);
        all.add(use);
        for (String key : keys(link)) {
          byTopic.computeIfAbsent(new Topic(link.kind(), key), t -> new ArrayList<>()).add(use);
        }
      }
    }
    this.pairs = pairs(all);
  }

  @Override
  public List<LinkUse> uses(Kind kind, String key) {
    return byTopic.getOrDefault(new Topic(kind, key), List.of());
  }

  @Override
  public List<MinedPair> pairs() {
    return pairs;
  }
}
