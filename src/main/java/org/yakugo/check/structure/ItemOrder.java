package org.yakugo.check.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.About;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.Message;
import org.yakugo.check.Severity;

/**
 * An item that stands out of the order of dates within its section. Where more than a few do, the
 * section is not ordered by date.
 */
public final class ItemOrder implements BulletinRule {
  private static final About ABOUT =
      About.rule(
              "ITEM_ORDER",
              Severity.INFO,
              Category.STRUCTURE,
              "項目は節ごとに日付順に並べる。",
              "Within a section items stand in the order of their dates.")
          .wrong(
              Example.citation("(APA / 18.04.2026)")
                  .then(Example.citation("⟦(APA / 21.04.2026)⟧"))
                  .then(Example.citation("(APA / 18.04.2026)"))
                  .then(Example.citation("(APA / 19.04.2026)"))
                  .then(Example.citation("(APA / 20.04.2026)")))
          .right(
              Example.citation("(APA / 17.04.2026)")
                  .then(Example.citation("(APA / 16-18.04.2026)"))
                  .then(Example.citation("(APA / 18.04.2026)"))
                  .then(Example.citation("(APA / 20.04.2026)")))
          .right(
              Example.citation("(APA / 24.04.2026)")
                  .then(Example.citation("(APA / 18.04.2026)"))
                  .then(Example.citation("(APA / 22.04.2026)"))
                  .then(Example.citation("(APA / 20.04.2026)")));

  /** Of so many items in a section one at most may stand out for the others to be in order. */
  private static final int ITEMS_PER_STRAY = 4;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    Map<Integer, List<CheckedItem>> sections =
        bulletin.items().stream()
            .filter(item -> lastDay(item) != null)
            .collect(
                Collectors.groupingBy(
                    item -> item.item().section().number(), LinkedHashMap::new, Collectors.toList()));
    return sections.values().stream().flatMap(this::strays);
  }

  private static LocalDate lastDay(CheckedItem item) {
    return item.item().citation() == null || item.item().citation().dates() == null
        ? null
        : item.item().citation().dates().to();
  }

  private Stream<Finding> strays(List<CheckedItem> section) {
    Set<CheckedItem> inOrder = new HashSet<>(longestInOrder(section));
    List<CheckedItem> strays = section.stream().filter(item -> !inOrder.contains(item)).toList();
    return strays.size() * ITEMS_PER_STRAY > section.size()
        ? Stream.empty()
        : strays.stream().map(this::finding);
  }

  private Finding finding(CheckedItem item) {
    return item.citation()
        .finding(
            this,
            0,
            item.citation().text().length(),
            Message.of(
                "この項目は日付順になっていません。", "The item stands out of the order of dates."));
  }

  /** The longest run of items, not necessarily neighbours, whose dates never go back. */
  private static List<CheckedItem> longestInOrder(List<CheckedItem> section) {
    List<List<CheckedItem>> endingAt = new ArrayList<>();
    for (int i = 0; i < section.size(); i++) {
      List<CheckedItem> best = List.of();
      for (int j = 0; j < i; j++) {
        boolean fits = !lastDay(section.get(j)).isAfter(lastDay(section.get(i)));
        if (fits && endingAt.get(j).size() > best.size()) {
          best = endingAt.get(j);
        }
      }
      List<CheckedItem> run = new ArrayList<>(best);
      run.add(section.get(i));
      endingAt.add(run);
    }
    return endingAt.stream().max((a, b) -> Integer.compare(a.size(), b.size())).orElse(List.of());
  }
}
