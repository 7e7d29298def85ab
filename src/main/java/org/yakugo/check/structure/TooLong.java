package org.yakugo.check.structure;

import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;

/** An item so long that it can't be one, of which only the beginning is checked. */
public final class TooLong implements ItemRule {

  @Override
  public String id() {
    return "ITEM_TOO_LONG";
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.isCut()
        ? Stream.of(item.en().finding(this, 0, 0, "item-too-long-only-beginning-checked"))
        : Stream.empty();
  }
}
