package org.yakugo.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Holders of the same office in another country: {@code Georgian counterpart} in {@code Defense
 * Minister meets his Georgian counterpart} is the Georgian Defense Minister. The office is that of
 * the last person before in the sentence who has one that every country has; an ambassador's or a
 * body's head's counterpart is anybody's guess and stays a word, or is who is named behind it. A
 * bare name belongs to the country that owns it: {@code Germany's Merz}.
 */
final class Counterparts {
  private static final String COUNTERPART = "counterpart";

  private final List<Token> tokens;
  private final List<CountryMatch> places;
  private final List<PersonMention> people;

  Counterparts(List<Token> tokens, List<CountryMatch> places, List<PersonMention> people) {
    this.tokens = tokens;
    this.places = places;
    this.people = people;
  }

  /** The people with the counterparts among them, in order; a name behind one belongs to it. */
  List<PersonMention> named() {
    List<PersonMention> all = new ArrayList<>(people);
    all.replaceAll(this::ofItsOwner);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(COUNTERPART)) {
        int word = i;
        country(word)
            .flatMap(country -> counterpart(country, word))
            .ifPresent(
                counterpart -> {
                  all.removeIf(person -> person.span().overlaps(counterpart.span()));
                  all.add(counterpart);
                });
      }
    }
    all.sort(Comparator.comparingInt(person -> person.span().start()));
    return all;
  }

  /** {@code Germany's Merz} is Merz, of Germany. */
  private PersonMention ofItsOwner(PersonMention person) {
    if (person.kind() != Kind.PERSON) {
      return person;
    }
    return places.stream()
        .filter(place -> place.sense() == CountryMatch.Sense.NAME)
        .filter(place -> isOf(person, place))
        .filter(place -> isPossessiveBetween(place.span(), person.span()))
        .findFirst()
        .map(
            place ->
                new PersonMention(
                    place.span().with(person.span()),
                    person.name(),
                    List.of(),
                    List.of(),
                    nationality(place),
                    List.of()))
        .orElse(person);
  }

  private static boolean isOf(PersonMention person, CountryMatch place) {
    return person.nationality() == null
        || place.country().code().equals(person.nationality().code());
  }

  private boolean isPossessiveBetween(Span owner, Span owned) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isPossessive() && tokens.get(i).start() == owner.end()) {
        return tokens.get(i + 1).start() == owned.start();
      }
    }
    return false;
  }

  /** The country whose adjective, or name with a possessive ending, stands before the word. */
  private Optional<CountryMatch> country(int word) {
    Token before = tokens.get(word - 1);
    int end = before.isPossessive() ? before.start() : before.end();
    return places.stream()
        .filter(place -> place.span().end() == end)
        .filter(place -> before.isPossessive() || place.sense() == CountryMatch.Sense.ADJECTIVE)
        .findFirst();
  }

  private Optional<PersonMention> counterpart(CountryMatch country, int word) {
    Span bare = new Span(tokens.get(word).start(), tokens.get(word).end());
    Span span = country.span().with(bare);
    Optional<PersonMention> named =
        people.stream()
            .filter(person -> person.name() != null && person.posts().isEmpty())
            .filter(person -> word + 1 < tokens.size())
            .filter(person -> person.span().start() == tokens.get(word + 1).start())
            .findFirst();
    Post.CountryName of = nationality(country);
    List<Post> posts =
        office(country.span()).stream().map(post -> same(post, span, bare, of)).toList();
    if (posts.isEmpty() && named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonMention(
            named.map(person -> span.with(person.span())).orElse(span),
            named.map(PersonMention::name).orElse(null),
            posts,
            List.of(),
            posts.isEmpty() ? of : null,
            List.of()));
  }

  private static Post same(Post office, Span span, Span bare, Post.CountryName of) {
    Post.Phrase topic =
        office.topic() == null ? null : new Post.Phrase(office.topic().text(), null);
    return new Post(
        span,
        bare,
        office.rank(),
        office.qualifiers(),
        topic,
        null,
        List.of(),
        null,
        of,
        null,
        false);
  }

  private static Post.CountryName nationality(CountryMatch country) {
    return new Post.CountryName(
        country.country().code(), country.term(), country.sense(), country.span());
  }

  /** The office of the last holder before in the sentence, if every country has it. */
  private Optional<Post> office(Span before) {
    int sentence =
        tokens.stream()
            .filter(token -> token.is(".") && token.end() <= before.start())
            .mapToInt(Token::end)
            .max()
            .orElse(0);
    return people.stream()
        .filter(person -> person.span().start() >= sentence)
        .filter(person -> person.span().end() <= before.start() && !person.posts().isEmpty())
        .reduce((first, last) -> last)
        .map(person -> person.posts().getFirst())
        .filter(post -> post.host() == null && post.person() == null && post.charge() == null)
        .filter(post -> post.bodies().isEmpty() && !post.plural());
  }
}
