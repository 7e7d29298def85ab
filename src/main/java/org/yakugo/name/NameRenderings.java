package org.yakugo.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Rendering;

/**
 * The answer to "how is this name written in katakana".
 *
 * @param name as asked
 * @param lang code of the language whose spelling was assumed, {@code az}; null if none could be
 *     told
 * @param renderings best first, at most five; empty if the name can't be rendered by sound
 * @param note one sentence that a person has to see: why there are none, or that none is confident;
 *     null if there is nothing to say
 */
public record NameRenderings(
    String name, @Nullable String lang, List<NameRendering> renderings, @Nullable String note) {
  /** What the note begins with where all are less likely than {@link Rendering#CONFIDENT}. */
  public static final String NOT_CONFIDENT = "No confident proposal";

  public NameRenderings {
    renderings = List.copyOf(renderings);
  }

  /** Whether the first rendering can be given as a proposal. */
  public boolean isConfident() {
    return !renderings.isEmpty() && renderings.get(0).confidence() >= Rendering.CONFIDENT;
  }
}
