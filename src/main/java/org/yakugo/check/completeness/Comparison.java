package org.yakugo.check.completeness;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.text.Span;

/**
 * A rule that compares what the two headlines name: something that the English knows nothing of,
 * while it names another thing of that kind, which the Japanese lacks.
 */
interface Comparison extends ItemRule {
  /**
   * What a headline names.
   *
   * @param kind within which one excludes the other
   * @param right what it is in Japanese
   */
  record Named(String kind, Span span, String right) {}

  /** What the Japanese headline names and the English, the body included, doesn't know. */
  List<Named> strange(CheckedItem item, CheckedBulletin bulletin);

  /** What the English headline names and the Japanese, that one word aside, lacks; in order. */
  Stream<Named> lacking(Named strange, CheckedItem item, CheckedBulletin bulletin);

  @Override
  default Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return strange(item, bulletin).stream()
        .flatMap(
            here ->
                lacking(here, item, bulletin).limit(1).map(there -> finding(item, here, there)));
  }

  /** The complaint. */
  default Finding finding(CheckedItem item, Named here, Named there) {
    return item.differing(this, here.span(), there.span().in(item.en().text()), there.right());
  }
}
