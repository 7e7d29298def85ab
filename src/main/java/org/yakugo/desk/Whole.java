package org.yakugo.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.align.AlignedItem;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;

/** Past items with all that their bulletins print of them. */
final class Whole {
  /**
   * The same items with their bodies and citations.
   *
   * @param items in the order of the bulletins, all of each
   */
  static List<AlignedItem> of(List<AlignedItem> items, Collection<Bulletin> bulletins) {
    Map<String, List<Item>> printed = new HashMap<>();
    for (Bulletin bulletin : bulletins) {
      printed.put(bulletin.id(), bulletin.items());
    }
    return items.stream().map(item -> whole(item, printed)).toList();
  }

  private static AlignedItem whole(AlignedItem item, Map<String, List<Item>> printed) {
    return printed.getOrDefault(item.bulletin(), List.of()).stream()
        .filter(one -> one.n() == item.item().n())
        .findFirst()
        .map(one -> new AlignedItem(item.bulletin(), item.date(), one, item.links()))
        .orElse(item);
  }
}
