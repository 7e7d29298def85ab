package org.yakugo.check.structure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;

/** An item without its headline in one language, in a bulletin whose other items have theirs. */
public final class HeadlineMissing implements BulletinRule {
  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    return Stream.concat(
        missing(bulletin, CheckedItem::ja, Message.of("japanese-headline-missing")),
        missing(bulletin, CheckedItem::en, Message.of("english-headline-missing-3")));
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
