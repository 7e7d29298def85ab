package org.yakugo.check.structure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.bulletin.Section;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;

/** What an item as a whole lacks, has too much of, or has in the wrong place. */
public enum WholeItem implements BulletinRule {
  /** Of one language, where other items have theirs: else it is still to be translated. */
  HEADLINE_MISSING {
    @Override
    public Stream<Finding> check(CheckedBulletin bulletin) {
      return Stream.concat(
          empty(CheckedItem::ja, "japanese-headline-missing", bulletin),
          empty(CheckedItem::en, "english-headline-missing-3", bulletin));
    }
  },

  /** In a bulletin that has them. */
  CITATION_MISSING {
    @Override
    public Stream<Finding> check(CheckedBulletin bulletin) {
      return empty(CheckedItem::citation, "item-no-citation", bulletin);
    }
  },

  /** A house whose notes have none means it so. */
  NOTE_WITHOUT_CITATION {
    @Override
    public Stream<Finding> check(CheckedBulletin bulletin) {
      Predicate<CheckedItem> any =
          item -> item.item().notes().stream().anyMatch(note -> note.citation() != null);
      return bulletin.items().stream().noneMatch(any)
          ? Stream.empty()
          : bulletin.items().stream()
              .filter(
                  item -> item.item().notes().stream().anyMatch(note -> note.citation() == null))
              .map(CheckedItem::note)
              .map(
                  note ->
                      note.finding(this, lastWord(note), note.text().length(), "note-no-citation"));
    }
  },

  /** A headline above a text that ends as a sentence does, where few others do. */
  FULL_STOP {
    @Override
    public Stream<Finding> check(CheckedBulletin bulletin) {
      List<FieldText> all =
          bulletin.items().stream()
              .filter(item -> !item.body().isEmpty())
              .map(CheckedItem::ja)
              .toList();
      List<FieldText> stopped = all.stream().filter(ja -> ja.text().endsWith("。")).toList();
      return FEW * stopped.size() > all.size()
          ? Stream.empty()
          : stopped.stream()
              .map(
                  ja ->
                      ja.finding(
                          this, ja.text().length() - 1, ja.text().length(), "headline-full-stop"));
    }
  },

  /** So long that it can't be an item, and only its beginning is checked. */
  ITEM_TOO_LONG {
    @Override
    public Stream<Finding> check(CheckedBulletin bulletin) {
      return bulletin.items().stream()
          .filter(CheckedItem::isCut)
          .map(item -> item.en().finding(this, 0, 0, "item-too-long-only-beginning-checked"));
    }
  },

  /** A section whose number doesn't follow the one before (1, 3, 2, or 1, 2, 4) or is the same. */
  SECTION_ORDER {
    @Override
    public Stream<Finding> check(CheckedBulletin bulletin) {
      List<CheckedItem> items = bulletin.items();
      return IntStream.range(1, items.size())
          .boxed()
          .flatMap(
              i -> {
                Section before = items.get(i - 1).item().section();
                Section section = items.get(i).item().section();
                int last = before.number();
                int number = section.number();
                return section.equals(before) || number == last + 1 || last <= 0 || number <= 0
                    ? Stream.empty()
                    : Stream.of(
                        items
                            .get(i)
                            .ja()
                            .finding(this, "item-section-number-one-before", number, last));
              });
    }
  };

  /** One in so many isn't the house's habit. */
  private static final int FEW = 3;

  @Override
  public String id() {
    return name();
  }

  Stream<Finding> empty(
      Function<CheckedItem, FieldText> field, String complaint, CheckedBulletin bulletin) {
    List<FieldText> all = bulletin.items().stream().map(field).toList();
    return all.stream().allMatch(FieldText::isEmpty)
        ? Stream.empty()
        : all.stream().filter(FieldText::isEmpty).map(text -> text.finding(this, 0, 0, complaint));
  }

  private static int lastWord(FieldText note) {
    return Math.max(note.text().lastIndexOf(' '), note.text().lastIndexOf('\n')) + 1;
  }
}
