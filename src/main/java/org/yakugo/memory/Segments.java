package org.yakugo.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Past segments, wherever they are kept: in the workspace's own index, or in one that many share.
 * Safe for many threads.
 */
public interface Segments {

  /**
   * The past headlines most like a text in either language, each pair of headlines once, best
   * first. Of equal scores the newest comes first, then what is printed most often, then the liker
   * by a fraction, then the later bulletin, in its order.
   *
   * @param exceptBulletin id of a bulletin that doesn't count; null if all do
   */
  List<FuzzyMatch> match(String text, int max, @Nullable String exceptBulletin);

  /** As {@link #match(String, int, String)} over all bulletins. */
  default List<FuzzyMatch> match(String text, int max) {
    return match(text, max, null);
  }

  /**
   * Where the words of a text, in either language, were printed: first as they stand together, then
   * where all of them are; newest first.
   */
  List<MemoryAnswer> concordance(String text, int max);
}
