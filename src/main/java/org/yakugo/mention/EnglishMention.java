package org.yakugo.mention;

import java.util.List;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.Span;

/**
 * A stretch of an English text that names something.
 *
 * @param text what stands at the span
 * @param subject what is known about it
 */
public record EnglishMention(Kind kind, Span span, String text, Subject subject) {

  /** What a mention is about. */
  public sealed interface Subject {}

  /** A country or city, or a word that belongs to a country. */
  public record OfPlace(CountryMatch place) implements Subject {}

  /**
   * Two countries joined by a dash, {@code Armenia–Türkiye}, {@code Azerbaijan-EU relations}; or a
   * country and its city, {@code Türkiye's Istanbul}.
   *
   * @param what the words that follow; empty if none belong to it
   */
  public record OfPair(CountryMatch first, CountryMatch second, String what) implements Subject {}

  /** Countries that {@code and} joins: {@code Chile, Sweden and the United Kingdom}. */
  public record OfPlaces(List<CountryMatch> places) implements Subject {}

  /**
   * A concept of the glossary.
   *
   * @param term the concept's English term that stands there
   */
  public record OfConcept(Concept concept, String term) implements Subject {}

  /** A person with or without posts, or the holder of a post without a name. */
  public record OfPerson(PersonMention person) implements Subject {}

  /** A person's name, or the part of it that news calls the person by. */
  public record OfName(PersonMention person) implements Subject {}

  /** One post of a person, with or without its country. */
  public record OfPost(PersonMention person, Post post) implements Subject {}

  /** A post without a name in the headline, and the person whom the body names as its holder. */
  public record OfHeldPost(PersonMention office, PersonMention holder) implements Subject {}

  /** A body that a post is of. */
  public record OfBody(Post.Body body) implements Subject {}

  /** A body, an event, a document or a place that the glossary may not know. */
  public record OfPhrase(NounPhrase phrase) implements Subject {}

  /** A name of unknown kind: only its capital letters say that it is one. */
  public record OfCapitals() implements Subject {}
}
