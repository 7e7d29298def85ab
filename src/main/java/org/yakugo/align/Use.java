package org.yakugo.align;

import java.time.LocalDate;
import org.yakugo.Evidence;

/**
 * A link, and the item that shows it.
 *
 * @param date of the item; null if it has none
 */
public record Use(LocalDate date, Evidence evidence, Link link) {

  /** A link of an item. */
  public static Use of(AlignedItem item, Link link) {
    return new Use(item.date(), item.evidence(), link);
  }

  /** Its item, for counting each once. */
  String item() {
    return evidence.bulletin() + "#" + evidence.item();
  }
}
