package org.yakugo.mention;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.mention.EnglishMention.OfBody;
import org.yakugo.mention.EnglishMention.OfCapitals;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishMention.OfName;
import org.yakugo.mention.EnglishMention.OfPair;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishMention.OfPlaces;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.person.Post;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.NameKey;
import org.yakugo.text.Token;

/**
 * The key under which mentions of one thing fall together, however the English words it: {@code FM
 * of Georgia} and {@code Georgian Minister of Foreign Affairs}, {@code Gasymov} and {@code
 * Gasimov}.
 */
public final class MentionKey {
  public static String of(EnglishMention mention) {
    return switch (mention.subject()) {
      case OfPlace place -> place(place.place());
      case OfConcept concept -> words(concept.term());
      case OfBody body -> words(mention.text());
      case OfPair pair -> words(mention.text());
      case OfPlaces places -> words(mention.text());
      case OfPhrase phrase -> words(mention.text());
      case OfCapitals capitals -> words(mention.text());
      case OfName name -> NameKey.of(mention.text());
      case OfPost post -> post(post.post(), !mention.span().equals(post.post().span()));
      case OfPerson person -> person(person.person());
      case OfHeldPost held ->
          surname(held.holder().named()) + "/" + post(held.office().posts().getFirst(), true);
    };
  }

  /** A country under any of its names and adjectives is one thing, each of its cities another. */
  private static String place(CountryMatch place) {
    return switch (place.sense()) {
      case CAPITAL, CITY -> words(place.term());
      default -> place.country().code();
    };
  }

  /** A person with posts; the countries don't matter, for the person has but one. */
  public static String person(PersonMention person) {
    boolean named = person.name() != null;
    String posts =
        person.posts().stream().map(post -> post(post, named)).collect(Collectors.joining("+"));
    String holders =
        person.countries().stream().map(Post.CountryName::code).collect(Collectors.joining("&"));
    return named ? surname(person.named()) + "/" + posts : posts + holders;
  }

  public static String surname(PersonName name) {
    return NameKey.of(name.surnameText());
  }

  /**
   * @param bare without the country that the post is of
   */
  public static String post(Post post, boolean bare) {
    String country = bare || post.country() == null ? "" : post.country().code();
    String bodies =
        post.bodies().stream().map(b -> words(b.text())).collect(Collectors.joining("<"));
    return String.join(
        "|",
        String.join(" ", post.qualifiers()),
        post.rank(),
        phrase(post.topic()),
        phrase(post.charge()),
        bodies,
        post.person() == null ? "" : post.person(),
        post.host() == null ? "" : post.host().code(),
        country);
  }

  private static String phrase(Post.@Nullable Phrase phrase) {
    return phrase == null
        ? ""
        : words(phrase.text()).replace("foreign affairs", "foreign").replace("defence", "defense");
  }

  /** Words without case, marks, articles and possessive endings; {@code &} is "and". */
  public static String words(String text) {
    List<Token> tokens = EnglishTokenizer.tokenize(text);
    return tokens.stream()
        .filter(t -> !t.isPossessive() && !t.is("the") && !t.isDash())
        .map(t -> t.is("&") ? "and" : t.folded())
        .collect(Collectors.joining(" "));
  }
}
