package org.yakugo.check.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Field;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.text.Normalization;

/** A headline or a whole body that an earlier item has too. */
public final class HeadlineRepeated implements BulletinRule {
  /** Characters of a body that two items don't have by chance. */
  private static final int OWN = 40;

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    return Stream.<Function<CheckedItem, FieldText>>of(
            CheckedItem::ja, CheckedItem::en, CheckedItem::body)
        .flatMap(field -> repeated(bulletin, field));
  }

  private Stream<Finding> repeated(
      CheckedBulletin bulletin, Function<CheckedItem, FieldText> text) {
    Map<String, CheckedItem> first = new HashMap<>();
    return bulletin.items().stream()
        .filter(item -> isOwn(text.apply(item)))
        .flatMap(
            item -> {
              FieldText field = text.apply(item);
              String folded = Normalization.PRINTED.apply(field.text());
              CheckedItem earlier = first.putIfAbsent(folded, item);
              return earlier == null
                  ? Stream.empty()
                  : Stream.of(finding(field, earlier, bulletin));
            });
  }

  private static boolean isOwn(FieldText text) {
    return text.text().length() >= (text.field() == Field.BODY ? OWN : 1);
  }

  private Finding finding(FieldText field, CheckedItem earlier, CheckedBulletin bulletin) {
    return field
        .finding(
            this,
            field.field() == Field.BODY ? "item-same-body" : "item-same-headline",
            earlier.item().n())
        .provenBy(List.of(bulletin.evidence(earlier)));
  }
}
