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

/** An item so long that it can't be one, of which only the beginning is checked. */
public final class TooLong implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "ITEM_TOO_LONG",
              Severity.WARNING,
              Category.STRUCTURE,
              "長すぎる項目は初めの部分だけを検査する（見出し2,000字、本文40,000字まで）。",
              "Of an item that is too long only the beginning is checked (2,000 characters of a"
                  + " headline, 40,000 of a body).")
          .wrong(Example.en("⟦⟧" + "Ministers meet. ".repeat(200)))
          .wrong(Example.en("⟦⟧Talks").body("The sides met. ".repeat(3_000)))
          .right(Example.pair("外相が会談", "Ministers meet").body("The sides met."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.isCut()
        ? Stream.of(
            item.en()
                .finding(
                    this,
                    0,
                    0,
                    Message.of(
                        "項目が長すぎるため、初めの部分だけを検査しました。",
                        "The item is too long; only its beginning was checked.")))
        : Stream.empty();
  }
}
