package org.yakugo.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an item was published: {@code (TREND, REPORT / 16-18.04.2026)}.
 *
 * @param printed as printed, parentheses included
 * @param sources the names before the slash
 * @param dates null where the printed date is no date
 */
public record Citation(Passage printed, List<String> sources, @Nullable Period dates) {
  public Citation {
    sources = List.copyOf(sources);
  }
}
