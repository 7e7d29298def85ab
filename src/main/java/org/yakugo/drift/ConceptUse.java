package org.yakugo.drift;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;

/**
 * One item that prints a concept.
 *
 * @param date null if the item has none
 */
record ConceptUse(@Nullable LocalDate date, Evidence evidence, Link link) {
  static final Comparator<ConceptUse> OLDEST_FIRST =
      Comparator.comparing(ConceptUse::date, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(use -> use.evidence().bulletin())
          .thenComparing(use -> use.evidence().item());

  static ConceptUse of(AlignedItem item, Link link) {
    return new ConceptUse(item.date(), item.evidence(), link);
  }

  /** Its item, for counting each once. */
  String item() {
    return evidence.bulletin() + "#" + evidence.item();
  }
}
