package org.yakugo.suggest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Labelled;
import org.yakugo.Rendering;

/**
 * A name, post, body, place, event, document or term in an English item. Mentions nest.
 *
 * @param source the English as it stands there
 * @param start offset into the headline, or into the body's paragraphs joined by line feeds, in
 *     UTF-16 code units
 * @param renderings best first
 * @param holder who held the post on the item's date, for a post without a name; null if unknown
 */
public record Mention(
    String source,
    Field field,
    int start,
    int end,
    Kind kind,
    List<Rendering> renderings,
    @JsonInclude(Include.NON_NULL) @Nullable Holder holder) {

  /** The part of an item that a mention stands in. */
  public enum Field implements Labelled {
    HEADLINE,
    BODY;
  }

  public Mention {
    renderings = List.copyOf(renderings);
  }

  Mention with(List<Rendering> others) {
    return new Mention(source, field, start, end, kind, others, holder);
  }
}
