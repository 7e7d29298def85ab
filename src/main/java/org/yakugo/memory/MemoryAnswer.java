package org.yakugo.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A past item that answers a search of the memory: because its headline is like the text, or
 * because the text's words stand in it.
 *
 * @param score how like the headline is in the text's language, 0 to 100
 * @param en the item's English headline
 * @param ja its Japanese headline
 * @param bulletin id of the bulletin
 * @param item its number there
 * @param field the text in which the words stand ({@code ja}, {@code en} or {@code body}); null for
 *     a headline that is only like the text
 * @param text that text, of a body the paragraph; null as well
 * @param highlights where in it the words stand, in its order
 */
public record MemoryAnswer(
    int score,
    String en,
    String ja,
    String bulletin,
    int item,
    @Nullable String field,
    @Nullable String text,
    List<Highlight> highlights) {

  /** A stretch of the text; offsets in UTF-16 code units. */
  public record Highlight(int start, int end) {}

  public MemoryAnswer {
    highlights = List.copyOf(highlights);
  }

  /** A headline that is like the text. */
  public static MemoryAnswer of(FuzzyMatch match) {
    return new MemoryAnswer(
        match.score(),
        match.en(),
        match.ja(),
        match.bulletin(),
        match.item(),
        null,
        null,
        List.of());
  }

  /** Whether it is the same item. */
  public boolean isOf(String ofBulletin, int ofItem) {
    return bulletin.equals(ofBulletin) && item == ofItem;
  }

  public MemoryAnswer withScore(int other) {
    return new MemoryAnswer(other, en, ja, bulletin, item, field, text, highlights);
  }
}
