package org.yakugo.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.language.Language;
import org.yakugo.mention.EnglishMention.OfBody;
import org.yakugo.mention.EnglishMention.OfCapitals;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfName;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.mention.EnglishMention.Subject;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** What was found so far in one English text. */
final class FoundMentions {
  private static final Pattern OF = Pattern.compile(" of (?:the )?");
  private static final Pattern ACRONYM = Pattern.compile(" \\(\\p{Lu}[\\p{L}\\p{N}-]*\\p{Lu}\\)");

  private final String text;
  private final List<Token> tokens;
  private final List<EnglishMention> mentions = new ArrayList<>();

  /** By the first character of each. */
  private final Map<Integer, List<EnglishMention>> starting = new HashMap<>();

  private final Set<String> seen = new HashSet<>();
  private final Capitals capitals;
  private final TokenMarks known;
  private final TokenMarks place;
  private final TokenMarks person;
  private final TokenMarks holder;
  private final TokenMarks name;

  FoundMentions(String text, List<Token> tokens, HeadlineWords headlineWords) {
    this.text = text;
    this.tokens = tokens;
    this.known = new TokenMarks(tokens);
    this.place = new TokenMarks(tokens);
    this.person = new TokenMarks(tokens);
    this.holder = new TokenMarks(tokens);
    this.name = new TokenMarks(tokens);
    this.capitals = new Capitals(tokens, known, person, headlineWords);
  }

  boolean isKnown(int token) {
    return known.at(token);
  }

  boolean isPlace(int token) {
    return place.at(token);
  }

  /** Whether it is of the name of somebody whose post stands beside it. */
  boolean isHolder(int token) {
    return holder.at(token);
  }

  void add(Kind kind, Span span, Subject subject) {
    if (span.length() > 0 && seen.add(kind + "@" + span)) {
      EnglishMention mention = new EnglishMention(kind, span, span.in(text), subject);
      mentions.add(mention);
      starting.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(mention);
    }
  }

  void addPerson(PersonMention mention) {
    mention.withoutTime(text).ifPresent(this::addPerson);
    boolean nameOnly = mention.kind() == Kind.PERSON;
    add(nameOnly ? Kind.PERSON_TITLE : mention.kind(), mention.span(), new OfPerson(mention));
    if (mention.name() != null) {
      add(Kind.PERSON, mention.name().span(), new OfName(mention));
      add(Kind.PERSON, mention.name().surname(), new OfName(mention));
      person.mark(mention.name().span());
      name.mark(mention.name().span());
      (mention.posts().isEmpty() ? person : holder).mark(mention.name().span());
    }
    for (Post post : mention.posts()) {
      if (mention.name() == null || !post.span().overlaps(mention.name().span())) {
        add(Kind.TITLE, post.span(), new OfPost(mention, post));
        add(Kind.TITLE, post.bare(), new OfPost(mention, post));
        post.sender(text).ifPresent(s -> add(Kind.TITLE, s.span(), new OfPost(mention, s)));
        post.once(text).ifPresent(held -> add(Kind.TITLE, held.span(), new OfPost(mention, held)));
        post.rankAlone(text).ifPresent(r -> add(Kind.TITLE, r.span(), new OfPost(mention, r)));
        person.mark(post.span());
      }
    }
    mention.postsAlone().forEach(alone -> add(Kind.TITLE, alone.span(), new OfPerson(alone)));
  }

  /** Bodies of posts, as far as no phrase and no term says more of them. */
  void addBodies(PersonMention mention) {
    for (Post post : mention.posts()) {
      post.bodies().stream()
          .filter(body -> !isPlace(body.span()))
          .forEach(body -> add(Kind.ORGANISATION, body.span(), new OfBody(body)));
    }
  }

  /** {@code Mayor of | London}. */
  private boolean isPlace(Span span) {
    return starting.getOrDefault(span.start(), List.of()).stream()
        .anyMatch(found -> found.kind() == Kind.PLACE && found.span().equals(span));
  }

  /**
   * What follows a known body: whose it is, {@code House of Commons | of | Canada}, or its acronym
   * where no noun of bodies ends the name, {@code Law and Justice | (PiS)}.
   */
  void addLonger() {
    for (EnglishMention body : List.copyOf(mentions)) {
      if (body.kind() != Kind.ORGANISATION || !(body.subject() instanceof OfConcept)) {
        continue;
      }
      Matcher of = OF.matcher(text).region(body.span().end(), text.length());
      if (of.lookingAt()) {
        starting.getOrDefault(of.end(), List.of()).stream()
            .filter(place -> place.subject() instanceof OfPlace)
            .map(place -> body.span().with(place.span()))
            .toList()
            .forEach(whole -> addBody(body.text(), whole));
      }
      if (of.usePattern(ACRONYM).lookingAt()) {
        Span whole = new Span(body.span().start(), of.end());
        addBody(whole.in(text), whole);
      }
    }
  }

  private void addBody(String words, Span span) {
    add(Kind.ORGANISATION, span, new OfBody(new Post.Body(words, span.in(text), span)));
  }

  /** Unless it is a person's: {@code Volker Türk}. */
  void addPlace(CountryMatch place) {
    if (name.isAll(place.span())) {
      return;
    }
    add(Kind.PLACE, place.span(), new OfPlace(place));
    known.mark(place.span());
    this.place.mark(place.span());
  }

  void addTerm(EnglishMatch match) {
    boolean partOfName = name.isAll(match.span()) && match.concept().kind() != Kind.PERSON;
    if (partOfName || isVisitors(match)) {
      return;
    }
    add(match.concept().kind(), match.span(), new OfConcept(match.concept(), match.term()));
    if (match.concept().kind() != Kind.TERM) {
      known.mark(match.span());
    }
    if (match.concept().kind() == Kind.PLACE) {
      place.mark(match.span());
    }
  }

  /** The office is an {@code EU Delegation}; an {@code EU delegation} comes on a visit. */
  private boolean isVisitors(EnglishMatch match) {
    return match.term().endsWith(" Delegation")
        && match.span().in(text).endsWith(" delegation")
        && !text.startsWith(" to ", match.span().end());
  }

  void addPhrase(NounPhrase phrase) {
    add(kindOf(phrase), phrase.span(), new OfPhrase(phrase));
    int head = phrase.headAt() + 1 - phrase.head().english().split(" ").length;
    boolean ofPlace = Set.of(Kind.PLACE, Kind.TERM).contains(phrase.head().kind());
    if (ofPlace
        && !phrase.head().english().endsWith("sea")
        && !PhraseTail.isAcronym(tokens.get(phrase.first()))
        && IntStream.range(phrase.first(), head).allMatch(i -> capitals.isName(i, word -> false))) {
      addName(Kind.PLACE, phrase.first(), head); // Wattay | International Airport
    }
    person.mark(phrase.span());
  }

  /** {@code African Development Bank (AfDB)}: the name and what it is called for short, each. */
  void addShortNames() {
    for (EnglishMention whole : List.copyOf(mentions)) {
      BracketedAcronym.of(whole.kind(), whole.text()).ifPresent(named -> addBoth(whole, named));
    }
  }

  private void addBoth(EnglishMention whole, BracketedAcronym named) {
    int end = whole.span().end() - 1;
    Span name = new Span(whole.span().start(), whole.span().start() + named.name().length());
    addBody(named.name(), name);
    add(whole.kind(), new Span(end - named.acronym().length(), end), new OfCapitals());
  }

  /** {@code UN Development Programme (UNDP)} is the body that it is without the bracket. */
  private Kind kindOf(NounPhrase phrase) {
    return starting.getOrDefault(phrase.span().start(), List.of()).stream()
        .filter(known -> known.subject() instanceof OfConcept)
        .filter(known -> known.span().end() <= phrase.span().end())
        .filter(
            known ->
                text.substring(known.span().end(), phrase.span().end())
                    .matches("( \\(\\p{L}+\\))?"))
        .map(EnglishMention::kind)
        .findFirst()
        .orElse(phrase.head().kind());
  }

  /** What known names are without their country or kind, where nothing else says it. */
  void addParts(Language language) {
    PartsOfNames parts = new PartsOfNames(Countries.of(language), Heads.of(language), this);
    for (EnglishMention whole : List.copyOf(mentions)) {
      if (whole.subject() instanceof OfConcept known) {
        parts.addOf(whole, known.concept());
      }
    }
  }

  /**
   * Capitalised words that nothing else accounts for.
   *
   * @param printed whether a word was a name of a person before
   * @return those who are called by such a word: {@code Vivanco says}
   */
  List<PersonMention> addCapitals(Predicate<String> printed) {
    List<PersonMention> persons = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int end = i;
      while (end < tokens.size() && capitals.isName(end, printed)) {
        end++;
      }
      if (end > i && printed.test(tokens.get(end - 1).text())) { // but not Strauss Foods
        persons.add(Surnames.person(tokens.subList(i, end)));
        addPerson(persons.getLast());
      } else {
        addName(capitals.kindAt(i), i, end);
      }
      i = Math.max(end, i + 1);
    }
    return persons;
  }

  private void addName(Kind kind, int first, int end) {
    if (end > first) {
      add(kind, new Span(tokens.get(first).start(), tokens.get(end - 1).end()), new OfCapitals());
    }
  }

  List<EnglishMention> sorted() {
    mentions.sort(
        Comparator.comparingInt((EnglishMention m) -> m.span().start())
            .thenComparing(m -> -m.span().length())
            .thenComparing(EnglishMention::kind));
    return mentions;
  }
}
