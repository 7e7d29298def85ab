package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.person.Post.Body;
import org.yakugo.person.Post.CountryName;
import org.yakugo.person.Post.Phrase;
import org.yakugo.person.Vocabulary.Rank;
import org.yakugo.text.Span;

/** An office while it is read. */
final class PostDraft {
  private final Words words;
  private final int from;
  private @Nullable Rank rank;

  /** Whether the holder's name stands before the office. */
  final boolean named;

  final List<String> qualifiers = new ArrayList<>();

  /** Those named before the rank, or the several of a group. */
  final List<CountryName> countries = new ArrayList<>();

  /** The narrowest first. */
  final List<Body> bodies = new ArrayList<>();

  @Nullable Phrase topic;
  @Nullable Phrase charge;
  @Nullable String person;
  @Nullable CountryName host;

  /** The country named after the rank; null if none is. */
  private @Nullable CountryName country;

  /** Index after the countries that the words begin with. */
  int leadEnd;

  /** Index of the token that joins a country at the end; -1 if there is none. */
  private int tail = -1;

  PostDraft(Words words, int from, boolean named) {
    this.words = words;
    this.from = from;
    this.named = named;
    this.leadEnd = from;
  }

  void setRank(Rank read) {
    rank = read;
  }

  /** Once it has been read. */
  Rank rank() {
    return Objects.requireNonNull(rank);
  }

  boolean hasCountry() {
    return country != null || !countries.isEmpty();
  }

  boolean hasField() {
    return topic != null || !bodies.isEmpty();
  }

  /** Takes the country that stands at the token, unless there is one already. */
  void setCountry(int p) {
    if (!hasCountry()) {
      country = words.country(p);
    }
  }

  /**
   * The same for a country that ends the words and can be left off with the token that joins it.
   */
  void setCountry(int p, int joint) {
    setCountry(p);
    tail = joint;
  }

  /** Makes the office that of a group of holders, one for each country. */
  void addCountry(int p) {
    if (countries.isEmpty() && country != null) {
      countries.add(country);
    }
    countries.add(words.country(p));
  }

  /** {@code Tbilisi Mayor}: of the town, not of the country whose capital it is. */
  void takeTown() {
    if (!rank().takes("place") || countries.size() != 1 || !bodies.isEmpty()) {
      return;
    }
    CountryName town = countries.getFirst();
    if (town.sense().isTown()) {
      countries.clear();
      leadEnd = from;
      bodies.add(new Body(town.text(), town.text(), printed(town)));
    }
  }

  void addBody(int start, int end) {
    bodies.addFirst(body(words.text(start, end), start, end));
  }

  Body body(String text, int start, int end) {
    return new Body(text, words.text(start, end), words.span(start, end));
  }

  Phrase phrase(int start, int end) {
    return new Phrase(words.text(start, end), words.span(start, end));
  }

  /** A parser for what the office is for or of. */
  PhraseParser phrases() {
    return new PhraseParser(words, named, rank().isFieldFirst());
  }

  PostParser.Found build(int end) {
    if (topic != null && topic.span() != null && !rank().topic().isEmpty()) {
      bodies.add(new Body(topic.text(), topic.text(), topic.span())); // Baltic foreign ministers
      topic = null;
    }
    CountryName affiliation = countries.isEmpty() ? country : countries.getFirst();
    Phrase field =
        topic == null && !rank().topic().isEmpty() ? new Phrase(rank().topic(), null) : topic;
    Post post =
        new Post(
            words.span(from, end),
            words.span(leadEnd, isCountryLast(end) ? tail : end),
            rank().name(),
            qualifiers,
            field,
            charge,
            bodies,
            person,
            affiliation,
            host,
            rank().plural());
    return new PostParser.Found(
        post, rank(), countries.size() > 1 ? List.copyOf(countries) : List.of(), from, end);
  }

  /** Where a country stands that the office itself names. */
  private static Span printed(CountryName country) {
    return Objects.requireNonNull(country.span());
  }

  private boolean isCountryLast(int end) {
    CountryName last = countries.isEmpty() ? country : countries.getLast();
    return tail > 0
        && last != null
        && printed(last).end() == words.at(end - 1).end()
        && bodies.stream().noneMatch(body -> body.span().contains(printed(last)));
  }
}
