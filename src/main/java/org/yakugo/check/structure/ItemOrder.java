package org.yakugo.check.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;

/**
 * An item that stands out of the order of dates within its section. Where more than a few do, the
 * section is not ordered by date.
 */
public final class ItemOrder implements BulletinRule {
  /** Of so many items in a section one at most may stand out for the others to be in order. */
  private static final int ITEMS_PER_STRAY = 4;

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    Map<Integer, List<CheckedItem>> sections =
        bulletin.items().stream()
            .filter(item -> lastDay(item) != null)
            .collect(
                Collectors.groupingBy(
                    item -> item.item().section().number(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return sections.values().stream().flatMap(this::strays);
  }

  private static @Nullable LocalDate lastDay(CheckedItem item) {
    return item.item().citation() == null || item.item().citation().dates() == null
        ? null
        : item.item().citation().dates().to();
  }

  private Stream<Finding> strays(List<CheckedItem> section) {
    Set<CheckedItem> inOrder = new HashSet<>(longestInOrder(section));
    List<CheckedItem> strays = section.stream().filter(item -> !inOrder.contains(item)).toList();
    return strays.size() * ITEMS_PER_STRAY > section.size()
        ? Stream.empty()
        : strays.stream().map(this::finding);
  }

  private Finding finding(CheckedItem item) {
    return item.citation()
        .finding(this, 0, item.citation().text().length(), "item-stands-out-order-dates");
  }

  /** The longest run of items, not necessarily neighbours, whose dates never go back. */
  private static List<CheckedItem> longestInOrder(List<CheckedItem> section) {
    // by the last day of a run, the longest run that ends so; runs share their beginnings
    NavigableMap<LocalDate, Run> longest = new TreeMap<>();
    for (CheckedItem item : section) {
      Map.Entry<LocalDate, Run> before = longest.floorEntry(lastDay(item));
      Run run = new Run(item, before == null ? null : before.getValue());
      longest.put(lastDay(item), run);
      Map.Entry<LocalDate, Run> next = longest.higherEntry(lastDay(item));
      while (next != null && next.getValue().length() <= run.length()) {
        longest.remove(next.getKey());
        next = longest.higherEntry(lastDay(item));
      }
    }
    List<CheckedItem> items = new ArrayList<>();
    for (Run run = longest.isEmpty() ? null : longest.lastEntry().getValue();
        run != null;
        run = run.before()) {
      items.add(run.last());
    }
    return items;
  }

  /**
   * Items whose dates never go back.
   *
   * @param before those before the last one; null if it is the only one
   */
  private record Run(CheckedItem last, @Nullable Run before, int length) {
    Run(CheckedItem last, @Nullable Run before) {
      this(last, before, before == null ? 1 : before.length + 1);
    }
  }
}
