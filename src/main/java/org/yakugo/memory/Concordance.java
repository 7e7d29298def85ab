package org.yakugo.memory;

import java.util.List;

/**
 * A past text in which words stand that were looked for.
 *
 * @param score how like the words the item's headline is in their language, 0 to 100
 * @param en the item's English headline
 * @param ja its Japanese headline
 * @param bulletin id of the bulletin
 * @param item its number there
 * @param field the text in which the words stand: {@code ja}, {@code en} or {@code body}
 * @param text that text; of a body the paragraph
 * @param highlights where in the text they stand, in its order
 */
public record Concordance(
    int score,
    String en,
    String ja,
    String bulletin,
    int item,
    String field,
    String text,
    List<Highlight> highlights) {

  /** A stretch of the text; offsets in UTF-16 code units. */
  public record Highlight(int start, int end) {}

  public Concordance {
    highlights = List.copyOf(highlights);
  }
}
