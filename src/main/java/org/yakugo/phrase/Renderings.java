package org.yakugo.phrase;

import org.jspecify.annotations.Nullable;
import org.yakugo.text.Span;

/** What the workspace knows of stretches of one headline. */
@FunctionalInterface
public interface Renderings {
  /**
   * The best rendering of exactly this stretch.
   *
   * @return null if none is known
   */
  @Nullable Wording of(Span span);
}
