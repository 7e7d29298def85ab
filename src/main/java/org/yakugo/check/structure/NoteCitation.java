package org.yakugo.check.structure;

import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;

/** A note without a citation of its own. */
public final class NoteCitation implements ItemRule {

  @Override
  public String id() {
    return "NOTE_WITHOUT_CITATION";
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    String text = item.note().text();
    boolean cites = item.item().notes().stream().allMatch(note -> note.citation() != null);
    int lastWord = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
    return cites || !isHabit(bulletin)
        ? Stream.empty()
        : Stream.of(item.note().finding(this, lastWord, text.length(), "note-no-citation"));
  }

  /** Whether notes of this bulletin have citations: a house that gives none means it so. */
  private static boolean isHabit(CheckedBulletin bulletin) {
    return bulletin.items().stream()
        .flatMap(item -> item.item().notes().stream())
        .anyMatch(note -> note.citation() != null);
  }
}
