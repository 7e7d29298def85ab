package org.yakugo.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.bulletin.Section;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;

/** A section whose number doesn't follow the one before (1, 3, 2, or 1, 2, 4) or is the same. */
public final class SectionOrder implements BulletinRule {
  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    List<Finding> strays = new ArrayList<>();
    Section before = new Section(0, "");
    for (CheckedItem item : bulletin.items()) {
      Section section = item.item().section();
      int number = section.number();
      int last = before.number();
      if (!section.equals(before) && number != last + 1 && last > 0 && number > 0) {
        strays.add(item.ja().finding(this, "item-section-number-one-before", number, last));
      }
      before = section;
    }
    return strays.stream();
  }
}
