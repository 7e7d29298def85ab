package org.yakugo.suggest;

import java.util.List;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.person.Post.CountryName;

/**
 * Where Japan's ambassador serves whom a headline names without the country: with the office-holder
 * beside, 駐エストニア日本大使 in {@code Estonian President receives Japanese ambassador}, and not where the
 * house sits.
 */
final class OwnAmbassador {
  private static final String JAPAN = "JP";
  private static final String AMBASSADOR = "ambassador";

  /** The same person, with the country if the headline tells one. */
  static PersonMention of(PersonMention person, List<PersonMention> beside) {
    List<Post> posts = person.posts().stream().map(post -> of(post, beside)).toList();
    return posts.equals(person.posts()) ? person : person.with(posts);
  }

  /** The same office, with the country if the headline tells one. */
  static Post of(Post post, List<PersonMention> beside) {
    boolean sought =
        post.rank().equals(AMBASSADOR)
            && post.host() == null
            && post.country() != null
            && post.country().code().equals(JAPAN);
    if (!sought) {
      return post;
    }
    List<String> countries =
        beside.stream()
            .filter(other -> !other.posts().isEmpty() && other.countries().isEmpty())
            .filter(other -> other.posts().stream().noneMatch(p -> p.rank().equals(AMBASSADOR)))
            .map(PersonMention::country)
            .filter(country -> country != null && !country.code().equals(JAPAN))
            .map(CountryName::code)
            .distinct()
            .toList();
    return countries.size() == 1
        ? post.to(new CountryName(countries.getFirst(), "", Sense.NAME, null))
        : post;
  }
}
