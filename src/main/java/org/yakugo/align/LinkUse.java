package org.yakugo.align;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;

/**
 * A link, and the item that shows it.
 *
 * @param date of the item; null if it has none
 * @param bulletin the id of the item's bulletin
 * @param item its number within that, from 1
 * @param proof the item with its headlines, which are read for the few uses that are shown
 */
public record LinkUse(
    @Nullable LocalDate date, String bulletin, int item, Supplier<Evidence> proof, Link link) {

  /** A link of an item. */
  public static LinkUse of(AlignedItem item, Link link) {
    return new LinkUse(item.date(), item.bulletin(), item.item().n(), item::evidence, link);
  }

  /** The item with its headlines. */
  public Evidence evidence() {
    return proof.get();
  }

  boolean isOfSameItem(LinkUse other) {
    return item == other.item && bulletin.equals(other.bulletin);
  }

  /** Below 0 if it is newer than another; of a day, if its number is lower. */
  public int compareNewest(LinkUse other) {
    if (date != null && other.date != null) {
      int newer = other.date.compareTo(date);
      return newer == 0 ? Integer.compare(item, other.item) : newer;
    }
    return date == other.date
        ? Integer.compare(item, other.item)
        : Boolean.compare(date == null, other.date == null);
  }
}
