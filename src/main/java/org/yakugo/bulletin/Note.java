package org.yakugo.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A NOTE of the editors below an item.
 *
 * @param citation the note's own; null if it has none
 */
public record Note(List<Passage> paragraphs, @Nullable Citation citation) {
  public Note {
    paragraphs = List.copyOf(paragraphs);
  }
}
