package org.yakugo.draft;

import java.util.List;
import org.yakugo.Kind;
import org.yakugo.text.Span;

/**
 * A printed headline, from which frames are learned.
 *
 * @param links what renders what in it
 */
public record PastHeadline(
    String bulletin, int item, String english, String japanese, List<Link> links) {

  /** A name and its rendering. */
  public record Link(Kind kind, Span english, Span japanese) {}

  public PastHeadline {
    links = List.copyOf(links);
  }
}
