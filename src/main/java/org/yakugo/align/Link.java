package org.yakugo.align;

import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * What renders what within one item.
 *
 * @param inHeadline whether the English stands in the headline; otherwise in the body, whose
 *     paragraphs are joined by line feeds
 * @param english where it stands there
 * @param japanese where its rendering stands in the Japanese headline
 * @param key what mentions of the same thing share; see {@link org.yakugo.mention.MentionKey}
 * @param source the English as printed
 * @param target the Japanese as printed
 * @param confidence the probability, 0 to 1, that the one renders the other
 * @param bearer the person, for a name with or without a post; null for anything else
 */
public record Link(
    Kind kind,
    boolean inHeadline,
    Span english,
    Span japanese,
    String key,
    String source,
    String target,
    double confidence,
    @Nullable Bearer bearer) {

  /** Whether its English is a part of another link's, in the same field. */
  public boolean isWithin(Link longer) {
    return inHeadline == longer.inHeadline
        && longer.english.contains(english)
        && !longer.english.equals(english);
  }

  /** The same for all links that show the same English and Japanese wording. */
  public String wording() {
    return kind.label()
        + "\n"
        + Normalization.ENGLISH.apply(source)
        + "\n"
        + Normalization.PRINTED.apply(target);
  }
}
