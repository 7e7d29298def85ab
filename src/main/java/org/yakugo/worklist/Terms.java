package org.yakugo.worklist;

import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;

/**
 * What somebody wants otherwise than a term candidate has it; null for what stays.
 *
 * @param japanese the preferred Japanese term
 * @param deprecateOthers whether the other printed forms may not be used any more
 */
public record Terms(
    @Nullable Kind kind,
    @Nullable String english,
    @Nullable String japanese,
    boolean deprecateOthers) {
  /** As it was printed. */
  public static final Terms AS_PRINTED = new Terms(null, null, null, false);

  /** Whether it can only be meant of a single candidate. */
  boolean areOfOne() {
    return kind != null || english != null || japanese != null;
  }
}
