package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    @Nullable PersonName name,
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

  /** One person, of whom nothing else is known. */
  public PersonMention(
      Span span,
      @Nullable PersonName name,
      List<Post> posts,
      Post.@Nullable CountryName nationality) {
    this(span, name, posts, List.of(), nationality, List.of());
  }

  /** The same person in other posts. */
  public PersonMention with(List<Post> others) {
    return new PersonMention(span, name, others, honorifics, nationality, countries);
  }

  /**
   * {@code Deputy Prime Minister and Minister of Defence} of one person without the name, with the
   * country and without; empty if there is but one post, or if the name stands between.
   */
  public List<PersonMention> postsAlone() {
    if (name == null || posts.size() < 2) {
      return List.of();
    }
    PersonMention bare = with(posts.stream().map(post -> post.of(null)).toList());
    return Stream.of(alone(posts.getFirst().span()), bare.alone(posts.getFirst().bare()))
        .filter(alone -> !alone.span.overlaps(name.span()))
        .toList();
  }

  private PersonMention alone(Span first) {
    Span all = first.with(posts.getLast().span());
    return new PersonMention(all, null, posts, List.of(), nationality, countries);
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
    if (!timed || !word.lookingAt() || span.start() + word.end() >= posts.getFirst().span().end()) {
      return Optional.empty();
    }
    List<Post> held = new ArrayList<>(posts);
    held.set(0, posts.getFirst().startingAt(span.start() + word.end()));
    Span rest = new Span(span.start() + word.end(), span.end());
    return Optional.of(new PersonMention(rest, name, held, honorifics, nationality, countries));
  }

  /** The same with another's name, and the other's country where the words here tell none. */
  public PersonMention named(PersonMention other) {
    Post.CountryName told = country() == null ? other.country() : nationality;
    return new PersonMention(span, other.name, posts, honorifics, told, countries);
  }

  /** The name of one that is known to have one. */
  public PersonName named() {
    return Objects.requireNonNull(name);
  }

  public Kind kind() {
    if (name == null) {
      return Kind.TITLE;
    }
    return posts.isEmpty() && honorifics.isEmpty() ? Kind.PERSON : Kind.PERSON_TITLE;
  }

  /** The first country that a post names, else the nationality; null if the words tell neither. */
  public Post.@Nullable CountryName country() {
    return posts.stream().map(Post::country).filter(c -> c != null).findFirst().orElse(nationality);
  }

  /**
   * ISO 3166 code of the country by whose habit the name is spelled: the one that the words tell,
   * else, of somebody with an office of no body, the one at home.
   *
   * @param home code of that; null if unknown
   */
  public @Nullable String nameCountry(@Nullable String home) {
    Post.CountryName told = country();
    boolean office =
        !posts.isEmpty() && posts.stream().allMatch(p -> p.bodies().isEmpty() && p.host() == null);
    return told != null ? told.code() : office ? home : null;
  }
}
