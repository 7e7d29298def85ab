package org.yakugo.check;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;

/**
 * As much of an item as is looked at. What is longer is no item of a bulletin but a file gone
 * wrong, which is to be told in a second and not worked through for minutes.
 */
final class Beginning {
  /** Characters of a headline; the longest that was seen has 160. */
  static final int HEADLINE = 2_000;

  /** Characters of a body or of a note; the longest that was seen has 4,000. */
  static final int BODY = 40_000;

  /** The item itself, if it is no longer than that. */
  static Item of(Item item) {
    Item beginning =
        new Item(
            item.n(),
            item.section(),
            cut(item.ja(), HEADLINE),
            cut(item.en(), HEADLINE),
            cut(item.body()),
            item.citation(),
            item.notes().stream().map(n -> new Note(cut(n.paragraphs()), n.citation())).toList(),
            item.line());
    return beginning.equals(item) ? item : beginning;
  }

  private static Passage cut(Passage passage, int most) {
    return passage.length() <= most ? passage : passage.substring(0, most);
  }

  private static List<Passage> cut(List<Passage> paragraphs) {
    List<Passage> kept = new ArrayList<>();
    int rest = BODY;
    for (Passage paragraph : paragraphs) {
      if (rest > 0) {
        kept.add(cut(paragraph, rest));
        rest -= paragraph.length() + 1;
      }
    }
    return kept;
  }
}
