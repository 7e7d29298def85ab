package org.yakugo.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.text.Span;

/**
 * An office as an English text words it.
 *
 * @param span the whole: {@code FM of Georgia}, {@code Slovakia's Ambassador to Baku}
 * @param bare the whole without a country at its edge: {@code FM}; equal to {@code span} if there
 *     is none
 * @param rank the rank, as named in {@code posts.tsv}
 * @param qualifiers what changes the rank, as named in {@code qualifiers.tsv}, in the order of the
 *     text
 * @param topic the field of work: {@code Foreign Affairs and European Integration}; null if none
 * @param charge a second field, which the holder is in charge of within the first: {@code Assistant
 *     Foreign Minister for Legal Affairs}; null if none
 * @param bodies the bodies that it is an office of, the narrowest first
 * @param person rank of the person that it serves, as named in {@code posts.tsv}: {@code Assistant
 *     to the President}; null if none
 * @param country the country that it is an office of; null if the words don't say
 * @param host the country that an ambassador is sent to; null if the words don't say
 * @param plural whether several holders are meant: {@code Belgian and Dutch ambassadors}
 */
public record Post(
    Span span,
    Span bare,
    String rank,
    List<String> qualifiers,
    @Nullable Phrase topic,
    @Nullable Phrase charge,
    List<Body> bodies,
    @Nullable String person,
    @Nullable CountryName country,
    @Nullable CountryName host,
    boolean plural) {

  private static final Pattern OF = Pattern.compile("\\s+(?:of|for|at)\\s+(?:the\\s+)?$");
  private static final Pattern TO = Pattern.compile("\\s+(?:to|in)\\s+(?:the\\s+)?$");
  private static final String FORMER = "former ";

  public Post {
    qualifiers = List.copyOf(qualifiers);
    bodies = List.copyOf(bodies);
  }

  /** ISO 3166 code of the first country that offices name; empty if they name none. */
  static Optional<String> country(List<Post> held) {
    return held.stream()
        .flatMap(post -> Optional.ofNullable(post.country).stream())
        .map(CountryName::code)
        .findFirst();
  }

  /** The office of a rank alone. */
  static Post named(String rank) {
    Span none = new Span(0, 0);
    return new Post(none, none, rank, List.of(), null, null, List.of(), null, null, null, false);
  }

  /** The same office of another country; of none if it is null. */
  public Post of(@Nullable CountryName other) {
    return new Post(
        span, bare, rank, qualifiers, topic, charge, bodies, person, other, host, plural);
  }

  /** The same office of no country and no body, which no words name. */
  Post alone() {
    return as(rank).of(null).at();
  }

  /** The same as of another rank, which the words themselves don't name. */
  Post as(String other) {
    Span none = new Span(bare.start(), bare.start());
    return new Post(
        none, none, other, qualifiers, topic, charge, bodies, person, country, host, plural);
  }

  /** The same office under other words, which don't name its field of work. */
  public Post standing(Span whole, Span words) {
    Phrase field = topic == null ? null : new Phrase(topic.text(), null);
    return new Post(
        whole, words, rank, qualifiers, field, charge, bodies, person, country, host, plural);
  }

  /** The same office, sent to a country. */
  public Post to(CountryName other) {
    return new Post(
        span, bare, rank, qualifiers, topic, charge, bodies, person, country, other, plural);
  }

  /** The same office without its first qualifier, from an offset on. */
  Post startingAt(int start) {
    Span whole = new Span(start, span.end());
    Span rest = new Span(Math.max(start, bare.start()), bare.end());
    List<String> left = qualifiers.subList(1, qualifiers.size());
    return new Post(whole, rest, rank, left, topic, charge, bodies, person, country, host, plural);
  }

  /** {@code Ambassador of Japan} to a country, without it; empty of who isn't sent. */
  public Optional<Post> sender(String text) {
    Span to = host == null ? null : host.span();
    Span by = country == null ? null : country.span();
    if (to == null || by == null || by.start() > to.start() || to.end() != span.end()) {
      return Optional.empty();
    }
    Matcher joint = TO.matcher(text.substring(span.start(), to.start()));
    Span words = joint.find() ? new Span(span.start(), span.start() + joint.start()) : by;
    return words.contains(by) && words.length() > by.length()
        ? Optional.of(
            new Post(
                words,
                words,
                rank,
                qualifiers,
                topic,
                charge,
                bodies,
                person,
                country,
                null,
                plural))
        : Optional.empty();
  }

  /** What a former holder held: {@code Mayor of Vilnius}; empty of another. */
  public Optional<Post> once(String text) {
    boolean former = text.regionMatches(true, span.start(), FORMER, 0, FORMER.length());
    return former && !qualifiers.isEmpty()
        ? Optional.of(startingAt(span.start() + FORMER.length()))
        : Optional.empty();
  }

  /** The rank alone of an office that is of a body and no more: {@code Head}; else empty. */
  public Optional<Post> rankAlone(String text) {
    boolean only = topic == null && charge == null && person == null && host == null;
    boolean told = only && bodies.size() == 1 && !qualifiers.contains("former");
    return Optional.ofNullable(told ? without(bodies.getFirst().span(), text) : null)
        .map(
            at ->
                new Post(
                    at, at, rank, qualifiers, null, null, List.of(), null, null, null, plural));
  }

  /**
   * What is left of its words without a body's; null if nothing is, or if they don't lie apart.
   *
   * @param text that it was found in
   */
  public @Nullable Span without(Span body, String text) {
    if (!span.contains(body)) {
      return body.overlaps(span) ? null : span;
    }
    if (body.start() == span.start()) {
      String rest = text.substring(body.end(), span.end());
      String words = rest.replaceFirst("^['’]s", "").stripLeading();
      return words.isEmpty() ? null : new Span(span.end() - words.length(), span.end());
    }
    Matcher of = OF.matcher(text.substring(span.start(), body.start()));
    boolean atEnd = body.end() == span.end();
    return atEnd && of.find() ? new Span(span.start(), span.start() + of.start()) : null;
  }

  /** The same office with one qualifier for another; with none for it if that is null. */
  Post qualified(String one, @Nullable String other) {
    List<String> all =
        qualifiers.stream().map(q -> q.equals(one) ? other : q).filter(q -> q != null).toList();
    return new Post(span, bare, rank, all, topic, charge, bodies, person, country, host, plural);
  }

  /** The same office of these bodies. */
  Post at(Body... these) {
    return new Post(
        span, bare, rank, qualifiers, topic, charge, List.of(these), person, country, host, plural);
  }

  /**
   * Words of the text.
   *
   * @param text with runs of spaces made one; for an implied field of work ({@code FM}) the table's
   * @param span where they stand; null for an implied field
   */
  public record Phrase(String text, @Nullable Span span) {}

  /**
   * A body.
   *
   * @param text its words without the country: {@code Cyberspace Administration}
   * @param whole its words with the country: {@code Cyberspace Administration of China}
   * @param span where {@code whole} stands
   */
  public record Body(String text, String whole, Span span) {}

  /**
   * A country as printed.
   *
   * @param code ISO 3166 code of two letters, or {@code EU}
   * @param text {@code Latvia}, {@code Latvian}, {@code Riga}
   * @param sense which of the country's words it is
   * @param span where it stands; null if a body's name ({@code Knesset}) or another person tells it
   */
  public record CountryName(
      String code, String text, CountryMatch.Sense sense, @Nullable Span span) {}
}
