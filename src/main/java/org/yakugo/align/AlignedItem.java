package org.yakugo.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.bulletin.Item;

/**
 * A past item and what renders what in it.
 *
 * @param bulletin id of its bulletin
 * @param date when it was published: the citation's last day, else the bulletin's; null if neither
 *     is known
 */
public record AlignedItem(String bulletin, @Nullable LocalDate date, Item item, List<Link> links) {
  public AlignedItem {
    links = List.copyOf(links);
  }

  public Evidence evidence() {
    return new Evidence(bulletin, item.n(), item.ja().text(), item.en().text());
  }

  /** The same with more links behind its own. */
  public AlignedItem plus(List<Link> more) {
    List<Link> all = new ArrayList<>(links);
    all.addAll(more);
    return new AlignedItem(bulletin, date, item, all);
  }
}
