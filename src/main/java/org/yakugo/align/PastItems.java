package org.yakugo.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Past items, to be looked up one by one. */
@FunctionalInterface
public interface PastItems {

  /**
   * The item of that number.
   *
   * @param bulletin its bulletin's id
   */
  Optional<AlignedItem> item(String bulletin, int n);

  /** Items at hand. */
  static PastItems of(List<AlignedItem> items) {
    Map<List<Object>, AlignedItem> byPlace = new HashMap<>();
    items.forEach(item -> byPlace.put(List.of(item.bulletin(), item.item().n()), item));
    return (bulletin, n) -> Optional.ofNullable(byPlace.get(List.of(bulletin, n)));
  }
}
