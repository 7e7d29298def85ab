package org.yakugo.suggest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.Rendering;
import org.yakugo.memory.FuzzyMatch;

/**
 * What is known about one English item.
 *
 * @param item number of the item within the input, from 1
 * @param headline the English headline
 * @param mentions in the order of the text, the longer before the shorter that it contains
 * @param matches past headlines like this one, best first
 * @param drafts best first; empty rather than bad
 */
@JsonPropertyOrder({"item", "headline", "mentions", "matches", "drafts", "noDraft", "noDraftJa"})
public record Suggestion(
    int item,
    String headline,
    List<Mention> mentions,
    List<FuzzyMatch> matches,
    List<Draft> drafts) {

  public Suggestion {
    mentions = List.copyOf(mentions);
    matches = List.copyOf(matches);
    drafts = List.copyOf(drafts);
  }

  /** Why there is no draft; null where there is one. */
  @JsonIgnore
  public @Nullable Message reasonForNone() {
    return drafts.isEmpty() ? HeadlineText.reason(headline) : null;
  }

  /** The reason in English, for programs. */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public @Nullable String noDraft() {
    Message reason = reasonForNone();
    return reason == null ? null : reason.en();
  }

  /** The reason in Japanese, for programs. */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public @Nullable String noDraftJa() {
    Message reason = reasonForNone();
    return reason == null ? null : reason.ja();
  }

  /** The same without the items that prove the renderings. */
  public Suggestion withoutEvidence() {
    return new Suggestion(
        item,
        headline,
        mentions.stream()
            .map(m -> m.with(m.renderings().stream().map(Rendering::withoutEvidence).toList()))
            .toList(),
        matches,
        drafts);
  }
}
