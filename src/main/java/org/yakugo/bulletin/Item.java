package org.yakugo.bulletin;

import java.util.List;
import java.util.stream.Stream;
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

  /** When it was published, as its citation tells; null if it tells nothing. */
  public @Nullable Period dates() {
    return citation == null ? null : citation.dates();
  }

  /** The same under another Japanese headline. */
  public Item with(Passage japanese) {
    return new Item(n, section, japanese, en, body, citation, notes, line);
  }

  /** The same as the first of a bulletin. */
  public Item alone() {
    return new Item(1, section, ja, en, body, citation, notes, line);
  }

  /** An item of nothing but its headlines and paragraphs. */
  public static Item ofHeadlines(int n, String japanese, String english, String... body) {
    List<Passage> paragraphs = Stream.of(body).map(Passage::of).toList();
    Section none = new Section(0, "");
    return new Item(
        n, none, Passage.of(japanese), Passage.of(english), paragraphs, null, List.of(), 1);
  }
}
