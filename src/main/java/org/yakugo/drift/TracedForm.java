package org.yakugo.drift;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;

/**
 * What was printed for a concept in one of the two languages, with its uses.
 *
 * @param target as it was printed most often
 * @param variants everything else that counts as the same: with a given name, a country, in another
 *     order
 * @param uses number of items
 * @param first the first date; null if no item has one
 * @param last the last date; null as well
 * @param dates of the items that have one, in order
 * @param evidence the items, newest first
 */
public record TracedForm(
    String target,
    List<String> variants,
    int uses,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<LocalDate> dates,
    List<Evidence> evidence) {
  public TracedForm {
    variants = List.copyOf(variants);
    dates = List.copyOf(dates);
    evidence = List.copyOf(evidence);
  }
}
