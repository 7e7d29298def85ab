package org.yakugo.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final List<PersonMention> people;
  private final Map<Integer, CountryMatch> placeByEnd = new HashMap<>();
  private final Map<Integer, PersonMention> personByStart = new HashMap<>();

  Counterparts(List<Token> tokens, List<CountryMatch> places, List<PersonMention> people) {
    this.tokens = tokens;
    this.people = people;
    places.forEach(place -> placeByEnd.putIfAbsent(place.span().end(), place));
    people.forEach(person -> personByStart.putIfAbsent(person.span().start(), person));
  }

  /** The people with the counterparts among them, in order; a name behind one belongs to it. */
  List<PersonMention> named() {
    List<PersonMention> counterparts = new ArrayList<>();
    Map<Integer, CountryMatch> owners = new HashMap<>();
    PersonMention holder = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      PersonMention person = personByStart.get(token.start());
      if (token.is(".")) {
        holder = null;
      } else if (person != null && !person.posts().isEmpty()) {
        holder = person;
      } else if (token.isPossessive() && i + 1 < tokens.size()) {
        CountryMatch place = placeByEnd.get(token.start());
        if (place != null) {
          owners.put(tokens.get(i + 1).start(), place);
        }
      } else if (i > 0 && token.is(COUNTERPART)) {
        CountryMatch country = country(tokens.get(i - 1));
        if (country != null) {
          counterpart(country, i, holder).ifPresent(counterparts::add);
        }
      }
    }
    List<PersonMention> all = new ArrayList<>(counterparts);
    BitSet taken = new BitSet();
    counterparts.forEach(one -> taken.set(one.span().start(), one.span().end()));
    for (PersonMention person : people) {
      int next = taken.nextSetBit(person.span().start());
      if (next < 0 || next >= person.span().end()) {
        all.add(ofItsOwner(person, owners.get(person.span().start())));
      }
    }
    all.sort(Comparator.comparingInt(person -> person.span().start()));
    return all;
  }

  /** {@code Germany's Merz} is Merz, of Germany, and {@code Britain's Brown} no other's premier. */
  private static PersonMention ofItsOwner(PersonMention person, @Nullable CountryMatch owner) {
    if (owner == null
        || owner.sense() != CountryMatch.Sense.NAME
        || person.kind() != Kind.PERSON
        || person.nationality() != null
            && person.nationality().span() != null
            && !owner.country().code().equals(person.nationality().code())) {
      return person;
    }
    Span whole = owner.span().with(person.span());
    return new PersonMention(whole, person.name(), List.of(), nationality(owner));
  }

  /** The country whose adjective, or name with a possessive ending, it is; null if none. */
  private @Nullable CountryMatch country(Token before) {
    CountryMatch place = placeByEnd.get(before.isPossessive() ? before.start() : before.end());
    boolean stands =
        place != null && (before.isPossessive() || place.sense() == CountryMatch.Sense.ADJECTIVE);
    return stands ? place : null;
  }

  /** The counterpart of the last holder before in the sentence; empty if nobody can tell who. */
  private Optional<PersonMention> counterpart(
      CountryMatch country, int word, @Nullable PersonMention holder) {
    Span bare = new Span(tokens.get(word).start(), tokens.get(word).end());
    Span span = country.span().with(bare);
    PersonMention behind =
        word + 1 < tokens.size() ? personByStart.get(tokens.get(word + 1).start()) : null;
    PersonMention named =
        behind != null && behind.name() != null && behind.posts().isEmpty() ? behind : null;
    Post.CountryName of = nationality(country);
    List<Post> posts =
        holder != null
                && holder.span().end() <= span.start()
                && isEverywhere(holder.posts().getFirst())
            ? List.of(holder.posts().getFirst().of(of).standing(span, bare))
            : List.of();
    if (posts.isEmpty() && named == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonMention(
            named == null ? span : span.with(named.span()),
            named == null ? null : named.name(),
            posts,
            posts.isEmpty() ? of : null));
  }

  /** Whether every country has such an office. */
  private static boolean isEverywhere(Post office) {
    return office.host() == null
        && office.person() == null
        && office.charge() == null
        && office.bodies().isEmpty()
        && !office.plural();
  }

  private static Post.CountryName nationality(CountryMatch country) {
    return new Post.CountryName(
        country.country().code(), country.term(), country.sense(), country.span());
  }
}
