package org.yakugo.person;

import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.WordKinds;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Post.Body;
import org.yakugo.person.Words.Place;
import org.yakugo.text.Span;

/** Reads the countries and towns that an office is of or at, and the bodies that name a country. */
record CountryComplement(Words words) {
  /**
   * What follows a preposition and begins with a country; index after it, -1 if it doesn't belong.
   */
  int read(PostDraft draft, int preposition, int p) {
    int body = bodyOfCountry(draft, p);
    if (body > 0) {
      return body;
    }
    Place place = words.placeAt(p);
    if (isBeforeThing(p)) {
      return -1;
    }
    boolean city = place.sense() == Sense.CITY;
    if (draft.rank().takes("host")
        && draft.host == null
        && !city
        && words.is(preposition, "to", "in", "at", "for")
        && !isFieldOfSeveral(draft, preposition, p)) {
      draft.host = words.country(p);
      return place.end();
    }
    boolean inTown = words.is(preposition, "in", "at") && (city || place.sense() == Sense.CAPITAL);
    if (inTown && !(draft.rank().takes("host") && draft.bodies.isEmpty()) && !isAbroad(draft)) {
      return -1;
    }
    if (words.is(preposition, "in", "at")
        && !draft.bodies.isEmpty()
        && place.sense() != Sense.ADJECTIVE) {
      return bodyIn(draft, p);
    }
    if (words.is(preposition, "to") && draft.host == null && isSent(draft)) {
      draft.host = words.country(p);
      return place.end();
    }
    if (words.is(preposition, "to", "with", "from")) {
      return -1;
    }
    int named = Math.max(words.known(p, Kind.ORGANISATION), words.known(p, Kind.EVENT));
    if (named > place.end() && words.is(preposition, "of") && draft.rank().takes("body")) {
      return body(draft, p, named);
    }
    boolean adjective = place.sense() != Sense.NAME && draft.rank().takes("place");
    if (place.sense() == Sense.CAPITAL || city || adjective) {
      return town(draft, p, Math.max(place.end(), words.known(p, Kind.PLACE)));
    }
    if (!words.is(preposition, "of")) {
      return words.is(preposition, "for", "on") || draft.hasCountry() ? field(draft, p) : -1;
    }
    return draft.hasCountry() ? -1 : ofCountry(draft, preposition, p);
  }

  /**
   * {@code the Armenian Parliament}, {@code the Azerbaijan Army}, {@code Astrakhan Region}, whose
   * town is part of its name; -1 if no body follows.
   */
  private int bodyOfCountry(PostDraft draft, int p) {
    Place place = words.placeAt(p);
    int next = words.isPossessive(place.end()) ? place.end() + 1 : place.end();
    boolean linked = words.isHyphen(next);
    boolean follows = next < words.size() && !words.isLineStart(next) && draft.rank().takes("body");
    boolean named =
        linked
            || words.is(p - 1, "the")
            || words.startsKnownPhrase(next)
            || draft.phrases().startsUnknownBody(next);
    if (!follows || place.sense() != Sense.ADJECTIVE && !named) {
      return -1;
    }
    boolean town = place.sense().isTown();
    int start = linked || town && !words.isPossessive(place.end()) ? p : next;
    PhraseParser phrases = // Spain's National Police is no field of work
        next > place.end() ? new PhraseParser(words, draft.named, false) : draft.phrases();
    PhraseParser.Phrase phrase = phrases.parse(start);
    if (phrase == null || !phrase.body()) {
      return -1;
    }
    if (!town) {
      draft.setCountry(p);
    }
    int end = withCountry(draft, phrase.end());
    draft.bodies.addFirst(draft.body(words.text(start, phrase.end()), p, end));
    return end;
  }

  /** {@code the Ghana Ports Authority}: a country's name before what is a thing of it. */
  private boolean isBeforeThing(int p) {
    int next = words.placeAt(p).end();
    return words.is(p - 1, "the")
        && words.placeAt(p).sense() == Sense.NAME
        && !words.isLineStart(next)
        && words.isCapitalized(next)
        && words.rank(next) == null
        && (words.topic(next) != null || words.body(next) != null);
  }

  /** Takes a body with the countries that its words name; index after it. */
  int body(PostDraft draft, int from, int to) {
    boolean known = words.known(from, Kind.ORGANISATION) >= to;
    String text = known ? words.text(from, to) : withoutInnerCountry(draft, from, to);
    for (int p = from; p < to && !draft.hasCountry(); p++) {
      Place place = words.place(p);
      boolean after = words.is(words.is(p - 1, "the") ? p - 2 : p - 1, "of");
      boolean inside = known && place != null && place.sense() == Sense.ADJECTIVE;
      boolean own = p == from || after && !inside;
      if (own && place != null && place.end() <= to && isCountry(place)) {
        draft.setCountry(p);
      }
    }
    int end = withCountry(draft, to);
    draft.bodies.addFirst(draft.body(text, from, end));
    return end;
  }

  private static boolean isCountry(Place place) {
    return place.sense() == Sense.NAME || place.sense() == Sense.ADJECTIVE;
  }

  /** {@code Department of the Turkish Presidential Administration} without {@code Turkish}. */
  private String withoutInnerCountry(PostDraft draft, int from, int to) {
    for (int p = from + 1; p < to && !draft.hasCountry(); p++) {
      Place place = words.place(p);
      int of = words.is(p - 1, "the") ? p - 2 : p - 1;
      if (place != null && isCountry(place) && words.is(of, "of") && place.end() < to) {
        draft.setCountry(p);
        return words.text(from, p) + " " + words.text(place.end(), to);
      }
    }
    return words.text(from, to);
  }

  /** Takes in {@code of China} after {@code Cyberspace Administration}; else the same index. */
  int withCountry(PostDraft draft, int of) {
    if (draft.hasCountry() || !words.is(of, "of") || words.isLineStart(of)) {
      return of;
    }
    int p = words.skipArticle(of + 1);
    Place place = words.place(p);
    return place != null && place.sense() == Sense.NAME ? ofCountry(draft, of, p) : of;
  }

  /** A town, or another place that the country table or the glossary knows. */
  int town(PostDraft draft, int p, int end) {
    if (!draft.rank().takes("place") && !draft.rank().takes("body")) {
      return -1;
    }
    draft.addBody(p, end);
    return end;
  }

  private int ofCountry(PostDraft draft, int of, int p) {
    draft.setCountry(p, of);
    int end = words.placeAt(p).end();
    return draft.rank().plural() ? furtherCountries(draft, end) : end;
  }

  /** {@code Speakers of the Parliaments of Azerbaijan and Armenia}. */
  private int furtherCountries(PostDraft draft, int from) {
    int end = from;
    while (words.is(end, "and", "&", ",")) {
      int p = words.skipArticle(words.is(end + 1, "and") ? end + 2 : end + 1);
      Place place = words.place(p);
      if (place == null || place.sense() != Sense.NAME) {
        break;
      }
      draft.addCountry(p);
      end = place.end();
    }
    return end;
  }

  /** {@code Head of the Russian Community in Azerbaijan}, {@code of the OSCE Office in Baku}. */
  private int bodyIn(PostDraft draft, int p) {
    int end = words.placeAt(p).end();
    Body body = draft.bodies.getFirst();
    Span span = body.span().with(words.span(p, end));
    boolean country = words.placeAt(p).sense() == Sense.NAME;
    String text = country ? body.text() : body.text() + " in " + words.text(p, end);
    draft.bodies.set(0, new Body(text, words.text(span), span));
    if (country) {
      draft.setCountry(p);
    }
    return end;
  }

  /** Whether it is of what has its seat elsewhere: the OSCE Office in Baku. */
  private boolean isAbroad(PostDraft draft) {
    WordKinds kinds = WordKinds.of(words.language());
    return draft.bodies.stream().anyMatch(body -> kinds.is(body.text(), "sent-abroad"));
  }

  /** {@code Head of the EU Delegation} to a country. */
  private static boolean isSent(PostDraft draft) {
    return draft.bodies.stream()
        .anyMatch(body -> body.text().matches("(?i).*(delegation|mission)"));
  }

  /**
   * {@code EU Special Representative for Georgia}, {@code Representative of the President in the
   * Shusha and Lachin districts}; -1 if no place is there.
   */
  int field(PostDraft draft, int p) {
    int end = listEnd(p);
    if (end == p || !draft.rank().takes("topic") || draft.topic != null) {
      return -1;
    }
    draft.topic = draft.phrase(p, end);
    return end;
  }

  /** {@code Special Envoy for Ukraine and Russia}: for both, and sent to neither. */
  private boolean isFieldOfSeveral(PostDraft draft, int preposition, int p) {
    return words.is(preposition, "for")
        && draft.rank().takes("topic")
        && draft.topic == null
        && listEnd(p) > words.placeAt(p).end();
  }

  /** Index after countries and other places that commas and "and" join; the same if none is. */
  private int listEnd(int p) {
    int end = placeEnd(p);
    while (words.is(end, "and", "&", ",")) {
      int next = words.skipArticle(words.is(end + 1, "and") ? end + 2 : end + 1);
      int further = placeEnd(next);
      if (further == next) {
        break;
      }
      end = further;
    }
    return end;
  }

  /** {@code Ukraine}, {@code Shusha district}: the index after it; the same if it is no place. */
  private int placeEnd(int p) {
    Place place = words.place(p);
    int named = place != null && place.sense() == Sense.NAME ? place.end() : p;
    int end = Math.max(named, words.known(p, Kind.PLACE));
    Match<String> noun = end > p && !words.isLineStart(end) ? words.body(end) : null;
    return noun == null ? end : noun.end();
  }
}
