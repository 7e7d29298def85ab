package org.yakugo.person;

import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Vocabulary.Honorific;
import org.yakugo.person.Vocabulary.Rank;
import org.yakugo.person.Words.Place;

/** Reads what stands after a rank: President {@code of the Senate of the Kingdom of Belgium}. */
final class AfterRank {
  private static final Set<String> QUALIFIERS = Set.of("elect", "acting");

  private final Words words;
  private final CountryComplement countries;
  private final Apposition apposition;

  AfterRank(Words words) {
    this.words = words;
    this.countries = new CountryComplement(words);
    this.apposition = new Apposition(words, countries);
  }

  /** Reads into the draft; index after the last token that belongs to the office. */
  int read(PostDraft draft, int from) {
    int end = from;
    while (true) {
      int next = end < words.size() && !words.isLineStart(end) ? complement(draft, end) : -1;
      if (next < 0) {
        return end;
      }
      end = next;
    }
  }

  /** Index after the complement that starts at the token; -1 if none does. */
  private int complement(PostDraft draft, int p) {
    if (words.startsKnownName(p)) {
      return -1;
    }
    Match<String> after = words.qualifier(words.at(p).isDash() ? p + 1 : p);
    if (after != null && QUALIFIERS.contains(after.value())) {
      draft.qualifiers.add(after.value());
      return after.end();
    }
    int charge = charge(p);
    if (charge > 0) {
      return prepositional(draft, charge);
    }
    if (words.is(p, "(")) {
      return words.is(p + 1, "of") ? prepositional(draft, p + 1) : parenthesis(draft, p);
    }
    if (words.is(p, ",")) {
      return apposition.read(draft, p);
    }
    if (words.is(p, "of", "for", "to", "at", "in", "on", "with", "from")) {
      return prepositional(draft, p);
    }
    if (words.is(p, "and") && words.is(p + 1, "for") && draft.hasField()) {
      return prepositional(draft, p + 1);
    }
    return isBareField(draft, p) ? phrase(draft, p - 1, p) : -1;
  }

  /** Index of the preposition of "in charge of" and "responsible for"; -1 if they don't follow. */
  private int charge(int from) {
    int p = words.is(from, ",") ? from + 1 : from;
    if (words.is(p, "in") && words.is(p + 1, "charge") && words.is(p + 2, "of")) {
      return p + 2;
    }
    return words.is(p, "responsible") && words.is(p + 1, "for") ? p + 1 : -1;
  }

  /** {@code Director General Defence and Security}. */
  private boolean isBareField(PostDraft draft, int p) {
    return draft.rank().takes("topic")
        && draft.rank().topic().isEmpty()
        && !draft.hasField()
        && words.isCapitalized(p)
        && words.topic(p) != null
        && words.rank(p) == null;
  }

  private int prepositional(PostDraft draft, int preposition) {
    int p = words.skipArticle(preposition + 1);
    if (p >= words.size() || words.isLineStart(p)) {
      return -1;
    }
    int person = draft.rank().takes("person") ? person(draft, p) : -1;
    if (person > 0) {
      return person;
    }
    if (words.is(preposition, "in") && (draft.person != null || isOfArea(draft.rank()))) {
      return countries.field(draft, p);
    }
    Place place = words.place(p);
    if (place != null && !isLongerThing(p, place)) {
      return countries.read(draft, preposition, p);
    }
    boolean charged = words.is(preposition, "for") || words.is(preposition - 1, "charge");
    if (charged && draft.rank().takes("charge")) {
      return charged(draft, p);
    }
    boolean office = words.is(preposition, "in") && words.is(p, "ministry", "chancellery");
    if (words.is(preposition, "in", "with", "from") && !office
        || !takesPhrase(draft.rank(), preposition)) {
      int town = words.known(p, Kind.PLACE);
      boolean posted = words.is(preposition, "in") && draft.rank().takes("host") && town > 0;
      return posted ? countries.town(draft, p, town) : -1;
    }
    return phrase(draft, preposition, p);
  }

  /** {@code Presidential Representative in Karabakh}. */
  private static boolean isOfArea(Rank rank) {
    return rank.takes("place") && rank.takes("topic");
  }

  /** {@code European Commission}, {@code EU Affairs}: more than the country that it begins with. */
  private boolean isLongerThing(int p, Place place) {
    Match<String> noun = words.body(p);
    Match<String> topic = words.topic(p);
    return noun != null && noun.end() > place.end() || topic != null && topic.end() > place.end();
  }

  private boolean takesPhrase(Rank rank, int preposition) {
    return rank.takes("topic")
        || rank.takes("body")
        || rank.takes("place")
        || rank.takes("host")
        || !rank.topic().isEmpty() && words.is(preposition, "for");
  }

  /**
   * {@code the President}, {@code H.H. the Amir}, {@code the OSCE Secretary General}, {@code the US
   * President}.
   */
  private int person(PostDraft draft, int from) {
    int p = from;
    for (Match<Honorific> title = words.honorific(p); title != null; title = words.honorific(p)) {
      p = words.skipArticle(title.end());
    }
    Place place = words.rank(p) == null ? words.place(p) : null;
    boolean ofBody = place == null && words.rank(p) == null && words.isAcronym(p);
    Match<Rank> served = words.rank(place != null ? place.end() : ofBody ? p + 1 : p);
    Match<String> noun = words.body(p);
    if (served == null
        || draft.person != null
        || served.value().takes("before")
        || noun != null && noun.end() > served.end()) {
      return -1;
    }
    if (ofBody) {
      draft.addBody(p, p + 1);
    }
    if (place != null) {
      draft.countries.add(words.country(p));
    }
    draft.person = served.value().name();
    return served.end();
  }

  /** {@code Deputy Prime Minister for European Integration}. */
  private int charged(PostDraft draft, int p) {
    PhraseParser.Phrase phrase = words.startsPhrase(p) ? draft.phrases().parse(p) : null;
    if (phrase == null || !phrase.complete() || draft.charge != null) {
      return -1;
    }
    draft.charge = draft.phrase(p, phrase.end());
    return phrase.end();
  }

  /** A field of work or a body. */
  private int phrase(PostDraft draft, int preposition, int p) {
    PhraseParser.Phrase phrase = words.startsPhrase(p) ? draft.phrases().parse(p) : null;
    if (phrase == null) {
      return -1;
    }
    boolean unknown =
        !phrase.complete() && (words.is(preposition, "of") || !draft.rank().takes("topic"));
    int place = words.is(preposition, "for") ? -1 : words.known(p, Kind.PLACE);
    if (phrase.body() || unknown || place >= phrase.end()) {
      return countries.body(draft, p, Math.max(place, phrase.end())); // Sector 6
    }
    boolean ownField = draft.rank().takes("topic") && draft.rank().topic().isEmpty();
    if (ownField && draft.topic == null) {
      draft.topic = draft.phrase(p, phrase.end());
    } else if (draft.charge == null && (ownField || !draft.rank().topic().isEmpty())) {
      draft.charge = draft.phrase(p, phrase.end());
    } else {
      return -1;
    }
    return phrase.end();
  }

  /** {@code (FCDO)}, {@code (Parliament)} after what it explains; {@code (Indo-Pacific)}. */
  private int parenthesis(PostDraft draft, int open) {
    int p = open + 1;
    int close = words.isAcronym(p) ? p + 1 : -1;
    if (close < 0 && !draft.bodies.isEmpty() && words.isCapitalized(p)) {
      close = closing(p);
    }
    if (close < 0 && words.startsPhrase(p)) {
      PhraseParser.Phrase phrase = draft.phrases().parse(p);
      close = phrase != null && phrase.complete() ? phrase.end() : -1;
    }
    if (close < 0 || !words.is(close, ")")) {
      return -1;
    }
    if (draft.bodies.isEmpty() && draft.rank().takes("topic") && draft.charge == null) {
      draft.charge = draft.phrase(p, close);
    }
    return close + 1;
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
}
