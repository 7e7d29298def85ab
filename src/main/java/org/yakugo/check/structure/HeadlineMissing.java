package org.yakugo.check.structure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;

/** An item without its headline in one language, in a bulletin whose other items have theirs. */
public final class HeadlineMissing implements BulletinRule {
  private static final About ABOUT =
      About.rule(
              "HEADLINE_MISSING",
              Severity.ERROR,
              Category.COMPLETENESS,
              "各項目に日本語と英語の見出しを付ける。",
              "Every item has a headline in both languages.")
          .wrong(Example.pair("外相が会談", "Ministers meet").then(Example.pair("⟦⟧", "Leaders meet")))
          .wrong(Example.pair("外相が会談", "⟦⟧").then(Example.pair("首脳が会談", "Leaders meet")))
          .right(Example.pair("外相が会談", "Ministers meet"))
          .right(Example.ja("外相が会談").then(Example.ja("首脳が会談")));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    return Stream.concat(
        missing(
            bulletin,
            CheckedItem::ja,
            Message.of("日本語の見出しがありません。", "The Japanese headline is missing.")),
        missing(
            bulletin,
            CheckedItem::en,
            Message.of("英語の見出しがありません。", "The English headline is missing.")));
  }

  /** Where no item has a headline in a language, the bulletin is still to be translated. */
  private Stream<Finding> missing(
      CheckedBulletin bulletin, Function<CheckedItem, FieldText> headline, Message message) {
    List<FieldText> all = bulletin.items().stream().map(headline).toList();
    return all.stream().allMatch(FieldText::isEmpty)
        ? Stream.empty()
        : all.stream().filter(FieldText::isEmpty).map(field -> field.finding(this, 0, 0, message));
  }
}
