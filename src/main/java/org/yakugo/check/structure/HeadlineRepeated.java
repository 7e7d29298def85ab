package org.yakugo.check.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.text.Normalization;

/** A headline that an earlier item has too. */
public final class HeadlineRepeated implements BulletinRule {
  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    return Stream.concat(repeated(bulletin, CheckedItem::ja), repeated(bulletin, CheckedItem::en));
  }

  private Stream<Finding> repeated(
      CheckedBulletin bulletin, Function<CheckedItem, FieldText> headline) {
    Map<String, CheckedItem> first = new HashMap<>();
    return bulletin.items().stream()
        .filter(item -> !headline.apply(item).isEmpty())
        .flatMap(
            item -> {
              FieldText field = headline.apply(item);
              String folded = Normalization.PRINTED.apply(field.text());
              CheckedItem earlier = first.putIfAbsent(folded, item);
              return earlier == null
                  ? Stream.empty()
                  : Stream.of(finding(field, earlier, bulletin));
            });
  }

  private Finding finding(FieldText field, CheckedItem earlier, CheckedBulletin bulletin) {
    return field
        .finding(this, 0, field.text().length(), "item-same-headline", earlier.n())
        .provenBy(List.of(bulletin.evidence(earlier)));
  }
}
