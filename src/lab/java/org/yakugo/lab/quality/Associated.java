package org.yakugo.lab.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Associations;

/** Items that are at hand, with what their company tells, counted in the plainest way. */
public final class Associated {
  private Associated() {}

  /** The items with what could be added to their links. */
  public static List<AlignedItem> added(List<AlignedItem> items) {
    Map<String, Integer> english = new HashMap<>();
    Map<String, Integer> japanese = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (AlignedItem item : items) {
      Associations.Rest rest = Associations.rest(item);
      rest.sources().forEach(source -> english.merge(source, 1, Integer::sum));
      rest.targets().forEach(target -> japanese.merge(target, 1, Integer::sum));
      for (String source : rest.sources()) {
        rest.targets().forEach(target -> both.merge(List.of(source, target), 1, Integer::sum));
      }
    }
    List<AlignedItem> added = new ArrayList<>();
    for (AlignedItem item : items) {
      added.add(
          item.plus(
              Associations.links(
                  item,
                  Associations.rest(item),
                  (source, target) ->
                      Associations.firmness(
                          english.getOrDefault(source, 0),
                          japanese.getOrDefault(target, 0),
                          both.getOrDefault(List.of(source, target), 0)))));
    }
    return added;
  }
}
