package org.yakugo.check.terminology;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.glossary.Status;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;
import org.yakugo.text.Span;

/** What can be said of one Japanese rendering beside another of the same English. */
final class ComparedRenderings {
  /** Less sure links are no ground for a complaint. */
  private static final double SURE = 0.84;

  private static final Normalization LOOSE =
      Normalization.of(Fold.WIDTH, Fold.SPACES, Fold.SEPARATORS, Fold.CASE);

  /** The links that a complaint can be built on: names, posts, places and bodies by themselves. */
  static Stream<Link> sure(CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.confidence() >= SURE)
        .filter(link -> link.kind() != Kind.TERM && link.kind() != Kind.PERSON_TITLE);
  }

  /**
   * Whether two renderings differ in nothing that matters: width, spaces, の, the order of words, or
   * in that the one says more than the other. シコルスキ and シコルスキー are two forms.
   */
  static boolean areAlike(String a, String b) {
    String plainA = LOOSE.apply(a).replace("の", "");
    String plainB = LOOSE.apply(b).replace("の", "");
    if (plainA.replace("ー", "").equals(plainB.replace("ー", ""))) {
      return plainA.equals(plainB);
    }
    return plainA.contains(plainB)
        || plainB.contains(plainA)
        || Arrays.equals(
            plainA.codePoints().sorted().toArray(), plainB.codePoints().sorted().toArray());
  }

  /** Of a post, what is left without its country: 次期イラン大統領 is 次期大統領. */
  static String withoutCountry(Link link) {
    if (link.kind() != Kind.TITLE) {
      return link.target();
    }
    String post = link.target();
    for (CountryMatch country : Countries.WORLD.findJapanese(link.target())) {
      post = post.replace(country.span().in(link.target()), "");
    }
    return post.isEmpty() ? link.target() : post;
  }

  /**
   * Whether precedents have the say: neither the glossary decides, nor is it a country under an
   * official name. Where the glossary has 議長, it has not decided between 議会議長 and 国会議長.
   */
  static boolean isOpen(Link link, CheckedItem item, CheckedBulletin bulletin) {
    return !isDecided(link, item, bulletin)
        && !(link.kind() == Kind.PLACE && isAllowedPlace(link, bulletin.countries()))
        && concepts(link, item, bulletin).noneMatch(concept -> allows(concept, link.target()));
  }

  /**
   * Whether the glossary says that the form is no longer used: whatever has it, in the past or
   * elsewhere in the bulletin, is no example to follow. A form that another concept may still have
   * is not out.
   */
  static boolean isOut(String target, CheckedBulletin bulletin) {
    List<JapaneseMatch> matches = bulletin.glossary().findJapanese(target);
    return matches.stream()
        .filter(match -> match.status() == Status.DEPRECATED)
        .anyMatch(
            out ->
                matches.stream()
                    .filter(match -> match.status() != Status.DEPRECATED)
                    .noneMatch(match -> match.span().contains(out.span())));
  }

  private static boolean isAllowedPlace(Link link, Countries countries) {
    return countries
        .get(link.source())
        .filter(place -> isAllowedName(place, link.target()))
        .isPresent();
  }

  private static boolean isAllowedName(CountryMatch place, String target) {
    Country country = place.country();
    return Normalization.PRINTED.same(place.japanese(), target)
        || target.equals(country.oneCharacter())
        || country.status(target).filter(status -> status != Status.DEPRECATED).isPresent();
  }

  /**
   * The glossary's concepts for the link's English, in the country that it is of. A post without
   * any country, in English and in Japanese, is one of the country that the bulletin reports on.
   */
  static Stream<Concept> concepts(Link link, CheckedItem item, CheckedBulletin bulletin) {
    if (link.kind() == Kind.PERSON && link.bearer() != null) {
      return Stream.concat(
          bulletin.glossary().english(link.source()).stream(),
          bulletin.persons().named(link.bearer().given(), link.bearer().surname()).stream());
    }
    Set<String> named = countries(link, item);
    boolean atHome = named.isEmpty() && bulletin.home() != null && isPostAlone(link, item);
    Set<String> countries = atHome ? Set.of(bulletin.home()) : named;
    return bulletin.glossary().english(link.source()).stream()
        .filter(concept -> countries.isEmpty() || countries.stream().anyMatch(concept::holdsIn));
  }

  /**
   * Whether the Japanese has no country before the post, and the English is the whole post: {@code
   * President} is no post at home where it is the European Council's.
   */
  private static boolean isPostAlone(Link link, CheckedItem item) {
    Span post = link.japanese();
    return link.kind() == Kind.TITLE
        && isWholePost(link, item)
        && item.japaneseCountries().stream()
            .noneMatch(place -> place.span().overlaps(post) || place.span().end() == post.start());
  }

  /** {@code President} in {@code President of the European Council}, whose title is its own. */
  static boolean isPartOfPost(Link link, CheckedItem item) {
    return posts(item)
        .filter(post -> link.inHeadline() && !post.bodies().isEmpty())
        .filter(post -> post.span().contains(link.english()))
        .anyMatch(
            post -> !post.span().equals(link.english()) && !post.bare().equals(link.english()));
  }

  /**
   * Whether the Japanese of a post may hold its holder's name too: a name in kanji, which nothing
   * but its place tells from the post.
   */
  static boolean mayHoldName(Link link, CheckedItem item) {
    return link.kind() == Kind.TITLE
        && link.inHeadline()
        && item.reading().headline().persons().stream()
            .filter(person -> person.name() != null && person.span().contains(link.english()))
            .anyMatch(person -> !isLinked(person, item));
  }

  private static boolean isLinked(PersonMention person, CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.kind() == Kind.PERSON && link.inHeadline())
        .anyMatch(link -> person.span().contains(link.english()));
  }

  private static boolean isWholePost(Link link, CheckedItem item) {
    return link.inHeadline() && posts(item).anyMatch(p -> p.span().equals(link.english()));
  }

  /** Those that the English headline names. */
  private static Stream<Post> posts(CheckedItem item) {
    return item.reading().headline().persons().stream().flatMap(person -> person.posts().stream());
  }

  private static boolean isDecided(Link link, CheckedItem item, CheckedBulletin bulletin) {
    return concepts(link, item, bulletin)
        .filter(concept -> concept.kind() == link.kind() && !concept.japanese().isEmpty())
        .anyMatch(concept -> !saysMore(link.target(), concept));
  }

  private static boolean saysMore(String target, Concept concept) {
    String plain = LOOSE.apply(target);
    return concept.usableJapanese().stream()
        .map(LOOSE::apply)
        .anyMatch(term -> plain.endsWith(term) && !plain.equals(term));
  }

  private static boolean allows(Concept concept, String target) {
    return Stream.concat(Stream.of(concept.japanese()), concept.admitted().stream())
        .anyMatch(term -> Normalization.PRINTED.same(term, target));
  }

  /** The countries that a post is of; empty if it is none or the English doesn't say. */
  static Set<String> countries(Link link, CheckedItem item) {
    EnglishReading reading = link.inHeadline() ? item.reading().headline() : item.reading().body();
    return link.kind() != Kind.TITLE ? Set.of() : countries(reading, link.english());
  }

  /** The countries that the post is of that stands there. */
  static Set<String> countries(EnglishReading reading, Span span) {
    return reading.persons().stream()
        .flatMap(person -> countries(person, span).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> countries(PersonMention person, Span span) {
    Stream<Post.CountryName> ofPosts =
        person.posts().stream()
            .filter(post -> post.span().contains(span))
            .map(Post::country)
            .filter(country -> country != null);
    Stream<Post.CountryName> ofHolders =
        person.span().contains(span) ? person.countries().stream() : Stream.empty();
    return Stream.concat(ofPosts, ofHolders).map(Post.CountryName::code).toList();
  }
}
