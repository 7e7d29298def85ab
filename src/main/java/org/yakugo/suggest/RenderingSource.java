package org.yakugo.suggest;

import java.util.List;
import org.yakugo.Rendering;
import org.yakugo.mention.EnglishMention;

/** One way of knowing how something is rendered. */
interface RenderingSource {

  /**
   * The renderings that this source knows, with confidences as if it were the only one.
   *
   * @param context the item that the mention stands in
   * @return best first; empty if it knows none
   */
  List<Rendering> of(EnglishMention mention, ItemContext context);
}
