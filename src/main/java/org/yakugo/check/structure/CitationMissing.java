package org.yakugo.check.structure;

import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;

/** An item without a citation in a bulletin that has them. */
public final class CitationMissing implements BulletinRule {
  private static final About ABOUT =
      About.rule(
              "CITATION_MISSING",
              Severity.WARNING,
              Category.STRUCTURE,
              "各項目に出典を付ける。",
              "Every item has a citation.")
          .wrong(Example.citation("(TREND / 18.04.2026)").then(Example.citation("⟦⟧")))
          .right(Example.ja("外相が会談").then(Example.ja("首相が会談")));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    boolean cites = bulletin.items().stream().anyMatch(item -> !item.citation().isEmpty());
    return bulletin.items().stream()
        .filter(item -> cites && item.citation().isEmpty())
        .map(
            item ->
                item.citation()
                    .finding(this, 0, 0, Message.of("出典がありません。", "The item has no citation.")));
  }
}
