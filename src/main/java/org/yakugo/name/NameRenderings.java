package org.yakugo.name;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.Rendering;

/**
 * The answer to "how is this name written in katakana".
 *
 * @param name as asked
 * @param lang code of the language whose spelling was assumed, {@code az}; null if none could be
 *     told
 * @param renderings best first, at most five; empty if the name can't be rendered by sound
 * @param told one sentence that a person has to see: why there are none, or that none is confident;
 *     null if there is nothing to say
 */
public record NameRenderings(
    String name,
    @Nullable String lang,
    List<NameRendering> renderings,
    @JsonIgnore @Nullable Message told) {
  /** No answer has more. */
  public static final int MOST = 5;

  public NameRenderings {
    renderings = List.copyOf(renderings);
  }

  /** The sentence in English; null if there is nothing to say. */
  @JsonProperty
  public @Nullable String note() {
    return told == null ? null : told.en();
  }

  /** Whether the first rendering can be given as a proposal. */
  @JsonIgnore
  public boolean isConfident() {
    return !renderings.isEmpty() && renderings.get(0).confidence() >= Rendering.CONFIDENT;
  }
}
