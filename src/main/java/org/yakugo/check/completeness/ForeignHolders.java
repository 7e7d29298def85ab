package org.yakugo.check.completeness;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Severity;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.person.Ranks;

/**
 * Holders of another country's offices whom a Japanese headline names as it names one's own: in a
 * bulletin on Georgia スヴィリデンコ首相 for the Ukrainian PM. Nothing where it isn't known which country
 * the bulletin is on, or where the house has printed the person so before; nor of Japan's envoys,
 * whom a Japanese text names as its own: 飯島大使, 飯島駐カザフスタン大使.
 */
final class ForeignHolders {
  private static final String JAPAN = "JP";

  /**
   * One of them.
   *
   * @param link of the name with the post
   */
  record Found(Link link, Post.CountryName country, Severity severity) {}

  /**
   * Those whose country isn't in the Japanese headline.
   *
   * @param said ISO 3166 codes of the countries that it names
   */
  static Stream<Found> in(CheckedItem item, CheckedBulletin bulletin, Set<String> said) {
    String home = bulletin.home();
    if (home == null) {
      return Stream.empty();
    }
    return item.reading().headline().persons().stream()
        .filter(person -> person.name() != null)
        .map(person -> found(person, item, home, said))
        .filter(Objects::nonNull)
        .filter(found -> !isHabit(found.link(), bulletin));
  }

  private static @Nullable Found found(
      PersonMention person, CheckedItem item, String home, Set<String> said) {
    Ranks ranks = Ranks.of(item.reading().headline().language());
    for (Post post : person.posts()) {
      Post.CountryName country = post.country();
      if (country != null
          && country.span() != null
          && !country.code().startsWith(home)
          && !(country.code().equals(JAPAN) && ranks.areSent(post.rank()))
          && !said.contains(country.code())) {
        return item.links().stream()
            .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON_TITLE)
            .filter(link -> link.english().equals(person.span()))
            .filter(link -> !hasCountryBehindName(link, item))
            .findFirst()
            .map(link -> new Found(link, country, severity(post, ranks)))
            .orElse(null);
      }
    }
    return null;
  }

  /** Whatever country: {@link CountryDiffers} tells whether it is the right one. */
  private static boolean hasCountryBehindName(Link whole, CheckedItem item) {
    return item.japaneseCountries().stream()
        .filter(country -> whole.japanese().contains(country.span()))
        .anyMatch(country -> item.ja().text().startsWith("・", country.span().start() - 1));
  }

  /** Of a head of state every reader knows the country; of others one reads one's own. */
  private static Severity severity(Post post, Ranks ranks) {
    return ranks.isOfState(post.rank()) && post.qualifiers().isEmpty()
        ? Severity.INFO
        : Severity.WARNING;
  }

  private static boolean isHabit(Link link, CheckedBulletin bulletin) {
    return bulletin.precedents().of(Kind.PERSON_TITLE, link.key(), link.bearer()).stream()
        .anyMatch(past -> past.target().equals(link.target()));
  }
}
