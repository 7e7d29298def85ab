package org.yakugo.align;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;

/**
 * A link, and the item that shows it.
 *
 * @param date of the item; null if it has none
 */
public record LinkUse(@Nullable LocalDate date, Evidence evidence, Link link) {

  /** A link of an item. */
  public static LinkUse of(AlignedItem item, Link link) {
    return new LinkUse(item.date(), item.evidence(), link);
  }

  /** Its item, for counting each once. */
  String item() {
    return evidence.bulletin() + "#" + evidence.item();
  }
}
