package org.yakugo.check;

import java.util.List;
import org.yakugo.Evidence;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Period;

/** The bulletin under check: all that a rule may look at besides the item in hand. */
public final class CheckedBulletin {
  private final Bulletin bulletin;
  private final List<CheckedItem> items;

  public CheckedBulletin(Bulletin bulletin) {
    this.bulletin = bulletin;
    this.items = bulletin.items().stream().map(CheckedItem::new).toList();
  }

  public Bulletin bulletin() {
    return bulletin;
  }

  /** The days it covers; null if none were found. */
  public Period period() {
    return bulletin.period();
  }

  public List<CheckedItem> items() {
    return items;
  }

  /** The item as a proof in a finding about another. */
  public Evidence evidence(CheckedItem item) {
    return new Evidence(bulletin.id(), item.n(), item.ja().text(), item.en().text());
  }
}
