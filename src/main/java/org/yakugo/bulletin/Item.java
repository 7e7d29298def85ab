package org.yakugo.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news item.
 *
 * @param n number through the bulletin, from 1
 * @param ja the Japanese headline; empty if it is missing
 * @param en the English headline; empty if it is missing
 * @param body the English paragraphs
 * @param citation null if none was found
 * @param line 1-based line of the file where the item starts
 */
public record Item(
    int n,
    Section section,
    Passage ja,
    Passage en,
    List<Passage> body,
    @Nullable Citation citation,
    List<Note> notes,
    int line) {

  public Item {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }
}
