package org.yakugo.check.terminology;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedItem;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Status;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;
import org.yakugo.text.Span;

/** What can be said of one Japanese rendering beside another of the same English. */
final class Renderings {
  /** Less sure links are no ground for a complaint. */
  private static final double SURE = 0.84;

  private static final Normalization LOOSE = 
      Normalization.of(Fold.WIDTH, Fold.SPACES, Fold.SEPARATORS, Fold.CASE);

  private Renderings() {}

  /** The links that a complaint can be built on: names, posts, places and bodies by themselves. */
  static Stream<Link> sure(CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.confidence() >= SURE)
        .filter(link -> link.kind() != Kind.TERM && link.kind() != Kind.PERSON_TITLE);
  }

  /**
   * Whether two renderings differ in nothing that matters: width, spaces, の, the order of words, or
   * in that the one says more than the other.
   */
  static boolean areAlike(String a, String b) {
    String plainA = LOOSE.apply(a).replace("の", "");
    String plainB = LOOSE.apply(b).replace("の", "");
    return plainA.contains(plainB)
        || plainB.contains(plainA)
        || Arrays.equals(
            plainA.codePoints().sorted().toArray(), plainB.codePoints().sorted().toArray());
  }

  /**
   * Whether precedents have the say: neither the glossary decides, nor is it a country under an
   * official name.
   */
  static boolean isOpen(Link link, CheckedItem item, Glossary glossary) {
    return !isDecided(link, item, glossary)
        && !(link.kind() == Kind.PLACE && isAllowedPlace(link))
        && concepts(link, item, glossary).noneMatch(concept -> allows(concept, link.target()));
  }

  private static boolean isAllowedPlace(Link link) {
    return Countries.WORLD
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

  /** The glossary's concepts for the link's English, in the country that it is of. */
  static Stream<Concept> concepts(Link link, CheckedItem item, Glossary glossary) {
    Set<String> countries = countries(link, item);
    return glossary.english(link.source()).stream()
        .filter(concept -> countries.isEmpty() || countries.stream().anyMatch(concept::holdsIn));
  }

  private static boolean isDecided(Link link, CheckedItem item, Glossary glossary) {
    return concepts(link, item, glossary)
        .anyMatch(concept -> concept.kind() == link.kind() && !concept.japanese().isEmpty());
  }

  private static boolean allows(Concept concept, String target) {
    return Stream.concat(Stream.of(concept.japanese()), concept.admitted().stream())
        .anyMatch(term -> Normalization.PRINTED.same(term, target));
  }

  /** The countries that a post is of; empty if it is none or the English doesn't say. */
  static Set<String> countries(Link link, CheckedItem item) {
    EnglishReading reading =
        link.inHeadline() ? item.reading().headline() : item.reading().body();
    return link.kind() != Kind.TITLE
        ? Set.of()
        : reading.persons().stream()
            .flatMap(person -> countries(person, link.english()).stream())
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
