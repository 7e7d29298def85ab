package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.Kind;
import org.yakugo.text.Span;

/** The parts of a mention that are mentions of their own, as the tests look at them. */
final class MentionParts {
  /** Where a part stands, and what it is. */
  record Part(Kind kind, Span span) {}

  private MentionParts() {}

  /**
   * The whole and everything inside it that can be rendered by itself, the longer first. A name
   * alone is a person, and a person with the 氏 that Japanese adds.
   */
  static List<Part> of(PersonMention mention) {
    List<Part> parts = new ArrayList<>();
    add(parts, mention.kind(), mention.span());
    if (mention.kind() == Kind.PERSON) {
      add(parts, Kind.PERSON_TITLE, mention.span());
    }
    PersonName name = mention.name();
    if (name != null) {
      add(parts, Kind.PERSON, name.span());
      add(parts, Kind.PERSON, name.surname());
    }
    List<Post> posts = mention.posts();
    if (posts.size() > 1) {
      add(parts, Kind.TITLE, posts.getFirst().span().with(posts.getLast().span()));
    }
    for (Post post : posts) {
      add(parts, Kind.TITLE, post.span());
      add(parts, Kind.TITLE, post.bare());
      post.bodies().forEach(body -> add(parts, Kind.ORGANISATION, body.span()));
      if (post.country() != null && post.country().span() != null) {
        add(parts, Kind.PLACE, post.country().span());
      }
      if (post.host() != null && post.host().span() != null) {
        add(parts, Kind.PLACE, post.host().span());
      }
    }
    mention.countries().forEach(country -> add(parts, Kind.PLACE, country.span()));
    parts.removeIf(
        part -> part.kind() == Kind.TITLE && name != null && part.span().overlaps(name.span()));
    parts.sort((a, b) -> b.span().length() - a.span().length());
    return parts;
  }

  private static void add(List<Part> parts, Kind kind, Span span) {
    Part part = new Part(kind, span);
    if (span.length() > 0 && !parts.contains(part)) {
      parts.add(part);
    }
  }
}
