package org.yakugo.check.structure;

import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Finding;

/** An item without a citation in a bulletin that has them. */
public final class CitationMissing implements BulletinRule {
  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    boolean cites = bulletin.items().stream().anyMatch(item -> !item.citation().isEmpty());
    return bulletin.items().stream()
        .filter(item -> cites && item.citation().isEmpty())
        .map(item -> item.citation().finding(this, 0, 0, "item-no-citation"));
  }
}
