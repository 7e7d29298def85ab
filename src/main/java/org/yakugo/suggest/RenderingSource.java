package org.yakugo.suggest;

import java.util.List;
import org.yakugo.Rendering;
import org.yakugo.mention.EnglishMention;

/** One way of knowing how something is rendered. */
interface RenderingSource {

  /** Told what it will be asked, so that what lies far away can be fetched at once. */
  default void prepare(List<EnglishMention> mentions, ItemContext context) {}

  /**
   * The renderings that this source knows, with confidences as if it were the only one.
   *
   * @param context the item that the mention stands in
   * @return best first; empty if it knows none
   */
  List<Rendering> of(EnglishMention mention, ItemContext context);
}
