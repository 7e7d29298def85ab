package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.text.Span;

/**
 * A person, a post, or a person with posts, in an English text.
 *
 * @param span the whole, with honorifics
 * @param name null where only a post stands
 * @param posts empty where only a name stands
 * @param honorifics their Japanese renderings, where they have one ({@code 教授}, {@code 大将})
 * @param nationality the country that a description gives ({@code Armenian businessman}), or the
 *     name of a body ({@code the Kremlin}) without being named; null if none
 * @param countries the countries of a group of holders: {@code Belgian and Dutch ambassadors};
 *     empty for one holder
 */
public record PersonMention(
    Span span,
    PersonName name,
    List<Post> posts,
    List<String> honorifics,
    Post.@Nullable CountryName nationality,
    List<Post.CountryName> countries) {

  /** Qualifiers that tell a time. */
  private static final Set<String> TIMES =
      Set.of("newly-appointed", "outgoing", "incumbent", "visiting", "late", "then");

  private static final Pattern FIRST_WORD = Pattern.compile("(?iu)(newly )?[\\w-]+\\s+");

  public PersonMention {
    posts = List.copyOf(posts);
    honorifics = List.copyOf(honorifics);
    countries = List.copyOf(countries);
  }

  /** The same person, known to be of a country. */
  PersonMention from(Post.CountryName country) {
    return new PersonMention(span, name, posts, honorifics, country, countries);
  }

  /**
   * The same without the word it begins with, if that only tells since or until when the office is
   * held: {@code Outgoing President of Poland Andrzej Duda}; empty if it doesn't.
   *
   * @param text that it was found in
   */
  public Optional<PersonMention> withoutTime(String text) {
    Post first = posts.isEmpty() ? null : posts.getFirst();
    boolean timed =
        first != null
            && first.span().start() == span.start()
            && !first.qualifiers().isEmpty()
            && TIMES.contains(first.qualifiers().getFirst());
    Matcher word = FIRST_WORD.matcher(span.in(text));
    if (!timed || !word.lookingAt() || span.start() + word.end() >= first.span().end()) {
      return Optional.empty();
    }
    List<Post> held = new ArrayList<>(posts);
    held.set(0, first.startingAt(span.start() + word.end()));
    Span rest = new Span(span.start() + word.end(), span.end());
    return Optional.of(new PersonMention(rest, name, held, honorifics, nationality, countries));
  }

  /** A part of a mention that is a mention of its own. */
  public record Part(Kind kind, Span span) {}

  public Kind kind() {
    if (name == null) {
      return Kind.TITLE;
    }
    return posts.isEmpty() && honorifics.isEmpty() ? Kind.PERSON : Kind.PERSON_TITLE;
  }

  /** The first country that a post names, else the nationality; null if the words tell neither. */
  public Post.CountryName country() {
    return posts.stream().map(Post::country).filter(c -> c != null).findFirst().orElse(nationality);
  }

  /**
   * The whole and everything inside it that can be rendered by itself, the longer first. A name
   * alone is a person, and a person with the 氏 that Japanese adds.
   */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    add(parts, kind(), span);
    if (kind() == Kind.PERSON) {
      add(parts, Kind.PERSON_TITLE, span);
    }
    if (name != null) {
      add(parts, Kind.PERSON, name.span());
      add(parts, Kind.PERSON, name.surname());
    }
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
    countries.forEach(country -> add(parts, Kind.PLACE, country.span()));
    parts.removeIf(part -> part.kind() == Kind.TITLE && holdsName(part.span()));
    parts.sort((a, b) -> b.span().length() - a.span().length());
    return parts;
  }

  private boolean holdsName(Span span) {
    return name != null && span.overlaps(name.span());
  }

  private static void add(List<Part> parts, Kind kind, Span span) {
    Part part = new Part(kind, span);
    if (span.length() > 0 && !parts.contains(part)) {
      parts.add(part);
    }
  }
}
