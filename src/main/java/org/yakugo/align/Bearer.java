package org.yakugo.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.mention.ItemReading;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.person.Post;
import org.yakugo.text.NameKey;

/**
 * Which of the persons of one surname is meant, as far as an item tells.
 *
 * @param given the given names; empty if they aren't told
 * @param surname as printed
 * @param country ISO 3166 code of the country whose post the person holds; null if it isn't told
 */
public record Bearer(String given, String surname, @Nullable String country) {

  /** The person whom an item names here, with what it tells elsewhere; null without a name. */
  public static @Nullable Bearer of(PersonMention person, ItemReading item) {
    if (person.name() == null) {
      return null;
    }
    List<PersonMention> same = item.namesakes(person.name());
    return new Bearer(given(person, same), person.name().surnameText(), country(person, same));
  }

  /** Empty also where the item names two persons of the surname. */
  private static String given(PersonMention person, List<PersonMention> same) {
    if (!person.named().isSurnameOnly()) {
      return person.named().given();
    }
    List<String> told =
        same.stream()
            .map(PersonMention::name)
            .map(PersonName::given)
            .filter(g -> !g.isEmpty())
            .toList();
    boolean one = told.stream().allMatch(given -> NameKey.canBeOne(given, told.getFirst()));
    return told.isEmpty() || !one ? "" : told.getFirst();
  }

  private static @Nullable String country(PersonMention person, List<PersonMention> same) {
    return Stream.concat(Stream.of(person), same.stream())
        .map(one -> Optional.ofNullable(one.country()).map(Post.CountryName::code))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** In full, as far as it is told. */
  public String name() {
    return given.isEmpty() ? surname : given + " " + surname;
  }

  /**
   * Whether both can be the same person. Given names decide where both are told; otherwise, and
   * wherever a post is named with its country, the countries do.
   *
   * @param kind of what is rendered
   */
  public boolean canBe(Bearer other, Kind kind) {
    boolean bothGiven = !given.isEmpty() && !other.given.isEmpty();
    if (bothGiven && !NameKey.canBeOne(given, other.given)) {
      return false;
    }
    return bothGiven && kind == Kind.PERSON
        || country == null
        || other.country == null
        || country.equals(other.country);
  }
}
