package org.yakugo.memory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Period;

/**
 * A past item as the memory keeps it.
 *
 * @param bulletin id of its bulletin
 * @param item its number there, from 1
 * @param date of its week, or of its citation where the week is unknown; null if neither is known
 * @param ja the Japanese headline; empty if it is missing
 * @param en the English headline; empty if it is missing
 * @param body the English paragraphs
 */
public record TranslationUnit(
    String bulletin, int item, @Nullable LocalDate date, String ja, String en, List<String> body) {

  public TranslationUnit {
    body = List.copyOf(body);
  }

  /** The bulletin's items. */
  public static List<TranslationUnit> of(Bulletin bulletin) {
    return bulletin.items().stream()
        .map(
            item ->
                new TranslationUnit(
                    bulletin.id(),
                    item.n(),
                    date(bulletin, item),
                    item.ja().text(),
                    item.en().text(),
                    item.body().stream().map(Passage::text).toList()))
        .toList();
  }

  private static @Nullable LocalDate date(Bulletin bulletin, Item item) {
    Period dates = bulletin.period() == null ? item.dates() : bulletin.period();
    return dates == null ? null : dates.from();
  }
}
