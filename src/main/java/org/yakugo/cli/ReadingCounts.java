package org.yakugo.cli;

import java.util.List;
import org.yakugo.align.AlignedItem;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;

/**
 * What was read, in figures that a person checks at a glance.
 *
 * @param sections that hold items
 * @param dated items whose citation has a date of the calendar
 * @param pairs items with a headline in both languages
 */
record ReadingCounts(int sections, int items, int dated, int pairs, int problems) {

  static ReadingCounts of(Bulletin bulletin) {
    List<Item> items = bulletin.items();
    return new ReadingCounts(
        (int) items.stream().map(Item::section).filter(s -> s.number() > 0).distinct().count(),
        items.size(),
        (int) items.stream().filter(item -> item.dates() != null).count(),
        (int) items.stream().filter(i -> !i.ja().isEmpty() && !i.en().isEmpty()).count(),
        bulletin.problems().size());
  }

  /** How many renderings were found in these items. */
  static int renderings(List<AlignedItem> aligned) {
    return aligned.stream().mapToInt(item -> item.links().size()).sum();
  }

  String text(Terminal terminal) {
    return terminal.text("reading.counts", sections, items, dated, pairs, problems);
  }
}
