package org.yakugo.check.structure;

import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;

/** A note without a citation of its own. */
public final class NoteCitation implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "NOTE_WITHOUT_CITATION",
              Severity.INFO,
              Category.STRUCTURE,
              "注記にも出典を付けるとよい。",
              "A note is better with a citation of its own.")
          .wrong(
              Example.en("Talks")
                  .note("It was said ⟦before.⟧")
                  .then(Example.en("Visit").note("It was seen. (TREND / 05.05.2026)")))
          .right(Example.en("Talks").note("It was said before."))
          .right(Example.en("Talks").body("It was said before."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    String text = item.note().text();
    boolean cites = item.item().notes().stream().allMatch(note -> note.citation() != null);
    int lastWord = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
    return cites || !isHabit(bulletin)
        ? Stream.empty()
        : Stream.of(
            item.note()
                .finding(
                    this,
                    lastWord,
                    text.length(),
                    Message.of("注記に出典がありません。", "The note has no citation.")));
  }

  /** Whether notes of this bulletin have citations: a house that gives none means it so. */
  private static boolean isHabit(CheckedBulletin bulletin) {
    return bulletin.items().stream()
        .flatMap(item -> item.item().notes().stream())
        .anyMatch(note -> note.citation() != null);
  }
}
