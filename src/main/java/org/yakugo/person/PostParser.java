package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.Kind;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.Words.Place;
import org.yakugo.person.Post.Body;
import org.yakugo.person.Post.CountryName;
import org.yakugo.person.Post.Phrase;
import org.yakugo.person.Vocabulary.Rank;
import org.yakugo.text.Span;

/**
 * Reads one office: what stands before the rank ({@code Slovakia's Deputy Foreign}), the rank, and
 * what it is of, for, to or at.
 */
final class PostParser {
  private final Words words;
  private final PhraseParser phrases;

  PostParser(Words words) {
    this.words = words;
    this.phrases = new PhraseParser(words);
  }

  /**
   * An office found in a text.
   *
   * @param countries the countries of several holders ({@code Belgian and Dutch ambassadors}); else
   *     empty
   * @param end index after its last token
   * @param modified whether anything but the rank stands there
   */
  record Found(Post post, Rank rank, List<CountryName> countries, int from, int end) {
    boolean modified() {
      return !countries.isEmpty()
          || post.country() != null
          || post.host() != null
          || post.topic() != null && post.topic().span() != null
          || !post.bodies().isEmpty()
          || post.person() != null
          || !post.qualifiers().isEmpty() && !post.plural();
    }
  }

  /**
   * The office that starts at the token; null if none does.
   *
   * @param named whether the holder's name stands before it
   */
  Found parse(int from, boolean named) {
    if (from >= words.size()) {
      return null;
    }
    Draft draft = new Draft(from);
    int p = beforeRank(draft, from);
    Match<Rank> rank = p < 0 ? null : words.rank(p);
    if (rank == null || isOtherThing(p, rank)) {
      return null;
    }
    draft.rank = rank.value();
    int end = afterRank(draft, rank.end(), named);
    return draft.build(end);
  }

  // ---- before the rank

  /** Index of the rank; -1 if none is reached. */
  private int beforeRank(Draft draft, int from) {
    int p = from;
    while (p < words.size() && (p == from || !words.isLineStart(p))) {
      int next = qualified(draft, p);
      if (next < 0 && words.rank(p) != null) {
        Match<Rank> rank = words.rank(p);
        if (rank.end() >= words.size() || !words.at(rank.end()).isPossessive()) {
          return p;
        }
        draft.person = rank.value().name();
        next = rank.end() + 1;
      }
      if (next < 0 && words.is(p, "presidential") && words.rank(p + 1) != null) {
        draft.person = "president";
        next = p + 1;
      }
      if (next < 0) {
        next = country(draft, p, from);
      }
      if (next < 0) {
        next = phrase(draft, p);
      }
      if (next < 0) {
        return -1;
      }
      p = next;
    }
    return -1;
  }

  private int qualified(Draft draft, int p) {
    Match<String> qualifier = words.qualifier(p);
    if (qualifier == null) {
      return -1;
    }
    int next = words.isHyphen(qualifier.end()) ? qualifier.end() + 1 : qualifier.end();
    Match<Rank> rank = words.rank(p);
    boolean rankReaches = rank != null && rank.end() > next;
    if (rankReaches || rank != null && beforeRank(new Draft(next), next) < 0) {
      return -1;
    }
    draft.qualifiers.add(qualifier.value());
    return next;
  }

  private int country(Draft draft, int p, int from) {
    Place place = words.place(p);
    if (place == null) {
      return -1;
    }
    int next = place.end();
    draft.countries.add(name(p, place));
    if (p == from || draft.leadEnd == p) {
      draft.leadEnd = next;
    }
    if (next < words.size() && words.at(next).isPossessive()) {
      draft.leadEnd = draft.leadEnd == next ? next + 1 : draft.leadEnd;
      return next + 1;
    }
    int other = words.is(next, ",", "and", "&", "-") ? next + 1 : next;
    other = other > next && words.is(other, "and") ? other + 1 : other;
    if (other > next && words.place(other) != null) {
      draft.leadEnd = draft.leadEnd == next ? other : draft.leadEnd;
      return other;
    }
    return next;
  }

  /** A body or field of work before the rank: {@code NATO}, {@code Security Council}, {@code Foreign}. */
  private int phrase(Draft draft, int p) {
    int q = p;
    boolean body = false;
    int last = p;
    while (q < words.size() && words.rank(q) == null && words.qualifier(q) == null) {
      int organisation = words.known(q, Kind.ORGANISATION);
      Match<String> noun = words.body(q);
      Match<String> topic = words.topic(q);
      if (organisation > 0) {
        q = organisation;
        body = true;
      } else if (noun != null && (topic == null || noun.end() >= topic.end())) {
        q = noun.end();
        body = true;
      } else if (topic != null) {
        q = topic.end();
      } else if (words.isAcronym(q) && words.place(q) == null) {
        q++;
        body = true;
      } else {
        break;
      }
      last = q;
      int next = words.is(q, "and", "&", ",", "/") ? words.is(q + 1, "and") ? q + 2 : q + 1 : q;
      if (next > q && words.topic(next) == null) {
        break;
      }
      q = next;
      if (words.isHyphen(q)) {
        q++;
      }
    }
    if (last == p) {
      return -1;
    }
    int end = last < words.size() && words.at(last).isPossessive() ? last + 1 : last;
    if (words.isHyphen(end)) {
      end++;
    }
    if (body) {
      draft.bodies.add(new Body(words.text(p, last), words.text(p, last), words.span(p, last)));
    } else {
      draft.topic = new Phrase(words.text(p, last), words.span(p, last));
    }
    return end;
  }

  // ---- after the rank

  private int afterRank(Draft draft, int from, boolean named) {
    int end = from;
    while (true) {
      int next = complement(draft, end, named);
      if (next < 0) {
        return end;
      }
      end = next;
    }
  }

  private int complement(Draft draft, int p, boolean named) {
    if (p >= words.size() || words.isLineStart(p)) {
      return -1;
    }
    int q = words.at(p).isDash() ? p + 1 : p;
    Match<String> after = words.qualifier(q);
    if (after != null && List.of("elect", "acting").contains(after.value())) {
      draft.qualifiers.add(after.value());
      return after.end();
    }
    if (words.is(p, "(")) {
      return parenthesis(draft, p);
    }
    int charge = words.is(p, ",") ? p + 1 : p;
    if (words.is(charge, "in") && words.is(charge + 1, "charge") && words.is(charge + 2, "of")
        || words.is(charge, "responsible") && words.is(charge + 1, "for")) {
      return after(draft, words.is(charge, "in") ? charge + 2 : charge + 1, named);
    }
    if (words.is(p, ",")) {
      return apposition(draft, p, named);
    }
    boolean opened = words.is(p, "(") && words.is(p + 1, "of");
    int preposition = opened ? p + 1 : p;
    if (words.is(preposition, "of", "for", "to", "at", "in", "on", "with", "from")) {
      return after(draft, preposition, named);
    }
    if (draft.rank.takes("topic") && !draft.hasField() && words.isCapitalized(p)
        && words.topic(p) != null && words.rank(p) == null && draft.rank.topic().isEmpty()) {
      return ofPhrase(draft, p - 1, p, named);
    }
    return words.is(p, "and") && words.is(p + 1, "for") && draft.hasField()
        ? after(draft, p + 1, named)
        : -1;
  }

  /** What follows a preposition. */
  private int after(Draft draft, int preposition, boolean named) {
    int p = words.skipArticle(preposition + 1);
    Rank rank = draft.rank;
    if (p >= words.size() || words.isLineStart(p)) {
      return -1;
    }
    Match<String> noun = words.body(p);
    Match<Rank> served = words.rank(p);
    if (rank.takes("person") && (noun == null || served != null && served.end() >= noun.end())) {
      int person = person(draft, p);
      if (person > 0) {
        return person;
      }
    }
    Place place = words.place(p);
    Match<String> field = words.topic(p);
    if (place != null && (noun == null || noun.end() <= place.end())
        && (field == null || field.end() <= place.end())) {
      int body = countryBody(draft, p, place, named);
      if (body > 0) {
        return body;
      }
      return ofCountry(draft, preposition, p, place);
    }
    boolean charged = !rank.topic().isEmpty() && words.is(preposition, "for");
    if (words.is(preposition, "in", "with", "from") || !takesPhrase(rank) && !charged) {
      return words.is(preposition, "in") && rank.takes("host") ? inPlace(draft, p) : -1;
    }
    return ofPhrase(draft, preposition, p, named);
  }

  private static boolean takesPhrase(Rank rank) {
    return rank.takes("topic") || rank.takes("body") || rank.takes("place") || rank.takes("host");
  }

  private int person(Draft draft, int from) {
    int p = from;
    while (words.honorific(p) != null) {
      p = words.skipArticle(words.honorific(p).end());
    }
    boolean ofBody = words.rank(p) == null && words.isAcronym(p);
    Match<Rank> served = words.rank(ofBody ? p + 1 : p);
    if (served == null || draft.person != null || served.value().takes("before")) {
      return -1;
    }
    if (ofBody) {
      draft.bodies.addFirst(new Body(words.text(p, p + 1), words.text(p, p + 1), words.span(p, p + 1)));
    }
    draft.person = served.value().name();
    return served.end();
  }

  /** {@code the Armenian Parliament}, {@code the Azerbaijan Army}: a body that names its country. */
  private int countryBody(Draft draft, int p, Place place, boolean named) {
    int next = place.end();
    if (next < words.size() && words.at(next).isPossessive()) {
      next++;
    }
    if (next >= words.size() || words.isLineStart(next) || !draft.rank.takes("body")) {
      return -1;
    }
    if (place.sense() == Sense.ADJECTIVE || words.isHyphen(next) || startsPhrase(next)) {
      boolean linked = words.isHyphen(next);
      PhraseParser.Phrase phrase = phrases.parse(linked ? p : next, named, draft.rank.isFieldFirst());
      if (phrase != null && phrase.body()) {
        draft.setCountry(name(p, place));
        int end = withCountry(draft, phrase.end());
        draft.bodies.addFirst(
            new Body(
                words.text(linked ? p : next, phrase.end()),
                words.text(p, end),
                words.span(p, end)));
        return end;
      }
    }
    return -1;
  }

  private boolean startsPhrase(int p) {
    return words.body(p) != null || words.topic(p) != null || words.isAcronym(p);
  }

  private int ofCountry(Draft draft, int preposition, int p, Place place) {
    boolean toHost = draft.rank.takes("host") && place.sense() != Sense.CITY && words.is(preposition, "to", "in", "at", "for");
    if (toHost && draft.host == null) {
      draft.host = name(p, place);
      draft.hostEnd = place.end();
      return place.end();
    }
    if (words.is(preposition, "in") && !draft.bodies.isEmpty() && place.sense() == Sense.NAME) {
      return inCountry(draft, p, place);
    }
    if (words.is(preposition, "to", "with", "from")) {
      return -1;
    }
    if (place.sense() == Sense.CAPITAL || place.sense() == Sense.CITY || draft.rank.takes("place") && place.sense() != Sense.NAME) {
      return ofTown(draft, p, place.end());
    }
    if (draft.hasCountry()) {
      return words.is(preposition, "of") ? -1 : ofTopicPlace(draft, p, place);
    }
    if (!words.is(preposition, "of")) {
      return -1;
    }
    draft.setCountry(name(p, place));
    draft.tail = preposition;
    return draft.rank.plural() ? furtherCountries(draft, place.end()) : place.end();
  }

  /** {@code Speakers of the Parliaments of Azerbaijan and Armenia}. */
  private int furtherCountries(Draft draft, int from) {
    int end = from;
    while (words.is(end, "and", ",")) {
      int p = words.skipArticle(words.is(end + 1, "and") ? end + 2 : end + 1);
      Place place = words.place(p);
      if (place == null || place.sense() != Sense.NAME) {
        break;
      }
      if (draft.countries.isEmpty()) {
        draft.countries.add(draft.country);
      }
      draft.countries.add(name(p, place));
      end = place.end();
    }
    return end;
  }

  /** {@code Head of the Russian Community in Azerbaijan}. */
  private int inCountry(Draft draft, int p, Place place) {
    Body body = draft.bodies.getFirst();
    Span span = body.span().with(words.span(p, place.end()));
    draft.bodies.set(0, new Body(body.text(), span.in(words.text()).replaceAll("\\s+", " "), span));
    draft.setCountry(name(p, place));
    return place.end();
  }

  private int ofTopicPlace(Draft draft, int p, Place place) {
    if (!draft.rank.takes("topic") || draft.hasField()) {
      return -1;
    }
    draft.topic = new Phrase(words.text(p, place.end()), words.span(p, place.end()));
    return place.end();
  }

  private int ofTown(Draft draft, int p, int end) {
    if (!draft.rank.takes("place") && !draft.rank.takes("body")) {
      return -1;
    }
    draft.bodies.addFirst(new Body(words.text(p, end), words.text(p, end), words.span(p, end)));
    return end;
  }

  private int inPlace(Draft draft, int p) {
    int end = words.known(p, Kind.PLACE);
    return end > 0 ? ofTown(draft, p, end) : -1;
  }

  private int ofPhrase(Draft draft, int preposition, int p, boolean named) {
    PhraseParser.Phrase phrase = startsName(p) ? phrases.parse(p, named, draft.rank.isFieldFirst()) : null;
    if (phrase == null) {
      return -1;
    }
    Phrase found = new Phrase(words.text(p, phrase.end()), words.span(p, phrase.end()));
    boolean unknown = !phrase.complete() && (words.is(preposition, "of") || !draft.rank.takes("topic"));
    if (phrase.body() || unknown || isTown(p, phrase)) {
      String text = withoutCountry(draft, p, phrase.end());
      countryWithin(draft, p, phrase.end());
      int end = withCountry(draft, phrase.end());
      draft.bodies.addFirst(new Body(text, words.text(p, end), words.span(p, end)));
      return end;
    }
    if (!draft.rank.takes("topic") && draft.rank.topic().isEmpty()) {
      return -1;
    }
    if (draft.topic == null && draft.rank.topic().isEmpty()) {
      draft.topic = found;
    } else if (draft.charge == null && words.is(preposition, "for", "on", "of")) {
      draft.charge = found;
    } else {
      return -1;
    }
    return phrase.end();
  }

  /** The words without the country that an inner body names, which becomes the office's own. */
  private String withoutCountry(Draft draft, int from, int to) {
    for (int p = from + 1; p < to; p++) {
      Place place = words.place(p);
      if (place != null && words.is(words.is(p - 1, "the") ? p - 2 : p - 1, "of")
          && !draft.hasCountry() && place.end() < to) {
        draft.setCountry(name(p, place));
        return words.text(from, p) + " " + words.text(place.end(), to);
      }
    }
    return words.text(from, to);
  }

  /** The country that a body's own name tells: {@code Grand National Assembly of Türkiye}. */
  private void countryWithin(Draft draft, int from, int to) {
    for (int p = from; p < to && !draft.hasCountry(); p++) {
      Place place = words.place(p);
      if (place != null && place.end() <= to
          && (place.sense() == Sense.NAME || place.sense() == Sense.ADJECTIVE)) {
        draft.setCountry(name(p, place));
      }
    }
  }

  private boolean isTown(int p, PhraseParser.Phrase phrase) {
    return words.known(p, Kind.PLACE) == phrase.end();
  }

  /** A phrase in capitals, or one of known words. */
  private boolean startsName(int p) {
    return words.isCapitalized(p) || words.topic(p) != null || words.body(p) != null
        || words.at(p).isNumber();
  }

  /** Takes in {@code of China} after {@code Cyberspace Administration}; else the same index. */
  private int withCountry(Draft draft, int p) {
    if (draft.hasCountry() || !words.is(p, "of") || words.isLineStart(p)) {
      return p;
    }
    int q = words.skipArticle(p + 1);
    Place place = words.place(q);
    if (place == null || place.sense() != Sense.NAME) {
      return p;
    }
    draft.setCountry(name(q, place));
    draft.tail = p;
    return draft.rank.plural() ? furtherCountries(draft, place.end()) : place.end();
  }

  /** {@code , Ministry of Health, Republic of Poland}: what follows commas at the end of a clause. */
  private int apposition(Draft draft, int comma, boolean named) {
    int p = words.skipArticle(comma + 1);
    if (p >= words.size() || words.isLineStart(comma + 1)) {
      return -1;
    }
    Place place = words.place(p);
    if (place != null && !draft.hasCountry() && place.sense() == Sense.NAME
        && (endsClause(place.end()) || precedesFullName(place.end()))) {
      draft.setCountry(name(p, place));
      draft.tail = comma;
      return place.end();
    }
    if (!draft.rank.takes("body") || !draft.bodies.isEmpty() || !words.isCapitalized(p)
        || words.rank(p) != null || words.honorific(p) != null || words.qualifier(p) != null) {
      return -1;
    }
    int start = place != null && place.sense() == Sense.ADJECTIVE ? place.end() : p;
    PhraseParser.Phrase phrase = start < words.size() ? phrases.parse(start, named, draft.rank.isFieldFirst()) : null;
    if (phrase == null || !phrase.body() || !phrase.complete()) {
      return -1;
    }
    int end = withCountry(draft, phrase.end());
    if (!endsClause(end) && !precedesFullName(end)) {
      return -1;
    }
    if (start > p) {
      draft.setCountry(name(p, place));
    }
    draft.bodies.addFirst(
        new Body(words.text(start, phrase.end()), words.text(p, end), words.span(p, end)));
    return end;
  }

  /** Whether two words follow that may be the holder's name. */
  private boolean precedesFullName(int p) {
    return isNameLike(p) && (isNameLike(p + 1) || words.is(p + 1, "bin", "al", "de", "."));
  }

  private boolean isNameLike(int p) {
    return words.isCapitalized(p) && !words.isLineStart(p) && words.rank(p) == null
        && words.place(p) == null && words.topic(p) == null && words.body(p) == null
        && words.qualifier(p) == null;
  }

  private boolean endsClause(int p) {
    return words.isLineStart(p) || words.is(p, ",", ".", ";", ")", ":", "、");
  }

  /** {@code (FCDO)}, {@code (Parliament)}, {@code (retired)} after what it explains. */
  private int parenthesis(Draft draft, int p) {
    if (words.is(p + 1, "of")) {
      return after(draft, p + 1, false);
    }
    int inner = words.isAcronym(p + 1) ? p + 2 : -1;
    if (inner < 0 && !draft.bodies.isEmpty() && words.isCapitalized(p + 1)) {
      inner = closing(p + 1);
    }
    if (inner < 0 && p + 1 < words.size()) {
      PhraseParser.Phrase phrase = startsName(p + 1) ? phrases.parse(p + 1, true, draft.rank.isFieldFirst()) : null;
      inner = phrase != null && phrase.complete() ? phrase.end() : -1;
    }
    if (inner < 0 || !words.is(inner, ")")) {
      return -1;
    }
    if (draft.bodies.isEmpty() && draft.rank.takes("topic") && draft.charge == null) {
      draft.charge = new Phrase(words.text(p + 1, inner), words.span(p + 1, inner));
    }
    return inner + 1;
  }

  /** Index of the closing parenthesis on the same line; -1 if there is none. */
  private int closing(int from) {
    for (int p = from; p < words.size() && !words.isLineStart(p); p++) {
      if (words.is(p, ")")) {
        return p;
      }
    }
    return -1;
  }

  private CountryName name(int from, Place place) {
    return new CountryName(
        place.code(), words.text(from, place.end()), place.sense(), words.span(from, place.end()));
  }

  /** "Council of Foreign Ministers", "Foreign Ministers' Meeting": not persons but events. */
  private boolean isOtherThing(int p, Match<Rank> rank) {
    int next = rank.end();
    if (next < words.size() && words.at(next).isPossessive() && rank.value().plural()) {
      next++;
    }
    return rank.value().plural()
        && (words.is(next, "council", "meeting", "conference", "summit", "session", "level"));
  }

  /** An office while it is read. */
  private final class Draft {
    private final int from;
    private final List<String> qualifiers = new ArrayList<>();
    private final List<CountryName> countries = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private Rank rank;
    private Phrase topic;
    private Phrase charge;
    private String person;
    private CountryName country;
    private CountryName host;
    private int leadEnd = -1;
    private int tail = -1;
    private int hostEnd = -1;

    private Draft(int from) {
      this.from = from;
      this.leadEnd = from;
    }

    private boolean hasCountry() {
      return country != null || !countries.isEmpty();
    }

    private boolean hasField() {
      return topic != null || !bodies.isEmpty();
    }

    private void setCountry(CountryName name) {
      if (!hasCountry()) {
        country = name;
      }
    }

    private Found build(int end) {
      CountryName affiliation =
          country == null && !countries.isEmpty() ? countries.getFirst() : country;
      Phrase field =
          topic == null && !rank.topic().isEmpty() ? new Phrase(rank.topic(), null) : topic;
      int bareFrom = Math.max(from, leadEnd);
      boolean tailLast = tail > 0 && country != null && country.span().end() == words.at(end - 1).end();
      boolean inBody = bodies.stream().anyMatch(b -> country != null && b.span().contains(country.span()));
      int bareEnd = tailLast && !inBody ? tail : end;
      Post post =
          new Post(
              words.span(from, end),
              words.span(bareFrom, bareEnd),
              rank.name(),
              qualifiers,
              field,
              charge,
              bodies,
              person,
              affiliation,
              host,
              rank.plural());
      List<CountryName> all = countries.size() > 1 ? List.copyOf(countries) : List.of();
      return new Found(post, rank, all, from, end);
    }
  }
}
