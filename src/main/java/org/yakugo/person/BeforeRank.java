package org.yakugo.person;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Vocabulary.Rank;
import org.yakugo.person.Words.Place;

/** Reads what stands before a rank: {@code Slovakia's First Deputy Foreign} Minister. */
final class BeforeRank {
  /** No office has more words before its rank. */
  private static final int MOST_WORDS = 60;

  private final Words words;
  private final Map<Integer, Boolean> leadsToRank = new HashMap<>();
  private int depth;

  BeforeRank(Words words) {
    this.words = words;
  }

  /** Reads into the draft; index of the rank, or -1 if none is reached. */
  int read(PostDraft draft, int from) {
    int p = from;
    int most = Math.min(words.size(), from + MOST_WORDS);
    while (p < most && (p == from || !words.isLineStart(p))) {
      int next = qualifier(draft, p);
      Match<Rank> rank = next < 0 && !startsOffice(p) ? words.rank(p) : null;
      if (rank != null) {
        if (!words.isPossessive(rank.end())) {
          return p;
        }
        draft.person = rank.value().name(); // President's
        next = rank.end() + 1;
      }
      if (next < 0 && words.is(p, "presidential") && words.rank(p + 1) != null) {
        draft.person = "president";
        next = p + 1;
      }
      next = next < 0 ? country(draft, p, from) : next;
      next = next < 0 ? field(draft, p) : next;
      if (next < 0) {
        return -1;
      }
      p = next;
    }
    return -1;
  }

  /** {@code Prime Minister's Office}: a body, and no rank. */
  private boolean startsOffice(int p) {
    Match<String> office = words.body(p);
    Match<Rank> rank = words.rank(p);
    return office != null && rank != null && words.isPossessive(rank.end());
  }

  /**
   * A word can be a qualifier or the rank itself: {@code Chief Adviser}, {@code Chief of Staff};
   * and it can belong to a place: {@code New Delhi}.
   */
  private int qualifier(PostDraft draft, int p) {
    Match<String> qualifier = words.qualifier(p);
    if (qualifier == null
        || words.is(p, "elect")
        || words.place(p) != null
        || words.known(p, Kind.PLACE) > p + 1
        || isNoQualifier(p)) {
      return -1;
    }
    int next = words.isHyphen(qualifier.end()) ? qualifier.end() + 1 : qualifier.end();
    Match<Rank> rank = words.rank(p);
    if (rank != null && (rank.end() > next || !leadsToRank(next, draft.named))) {
      return -1;
    }
    draft.qualifiers.add(qualifier.value());
    return next;
  }

  /** Whether a rank is reached from there. Told once: rows of such words would ask ever again. */
  private boolean leadsToRank(int from, boolean named) {
    Boolean known = leadsToRank.get(from);
    if (known == null) {
      depth++;
      known = depth < MOST_WORDS && read(new PostDraft(words, from, named), from) >= 0;
      depth--;
      leadsToRank.put(from, known);
    }
    return known;
  }

  /** {@code Latvian}, {@code Latvia's}, {@code Belgian and Dutch}. */
  private int country(PostDraft draft, int p, int from) {
    Place place = words.place(p);
    if (place == null || CountrySigns.end(words, p) > place.end() || isNamedAfter(p, place)) {
      return -1; // Palestinian | Authority
    }
    draft.countries.add(words.country(p));
    boolean leads = p == from || draft.leadEnd == p;
    int next = words.isPossessive(place.end()) ? place.end() + 1 : afterJoint(place.end());
    if (leads) {
      draft.leadEnd = next;
    }
    return next;
  }

  /**
   * {@code Kazakhstan Temir Zholy}: known by a name whose other words say nothing by themselves.
   */
  private boolean isNamedAfter(int p, Place place) {
    int next = place.end();
    return words.known(p, Kind.ORGANISATION) > next
        && bodyEnd(next) < 0
        && words.topic(next) == null
        && words.rank(next) == null;
  }

  /** Index of a further country after "and" or a comma; the same index if none follows. */
  private int afterJoint(int p) {
    int other = words.is(p, ",", "and", "&", "-") ? p + 1 : p;
    other = other > p && words.is(other, "and") ? other + 1 : other;
    return other > p && words.place(other) != null ? other : p;
  }

  /** A body or a field of work: {@code NATO}, {@code Security Council}, {@code Foreign}. */
  private int field(PostDraft draft, int from) {
    int p = from;
    int last = from;
    boolean body = false;
    int most = Math.min(words.size(), from + MOST_WORDS);
    while (p < most && (words.rank(p) == null || startsOffice(p)) && isNoQualifier(p)) {
      int thing = acronymEnd(bodyEnd(p));
      Match<String> topic = words.topic(p);
      int end = thing > 0 || topic == null ? thing : topic.end();
      if (end < 0) {
        break;
      }
      body |= thing > 0;
      last = end;
      p = words.isHyphen(end) ? end + 1 : end;
      int next = words.is(end, "and", "&", ",", "/") ? end + (words.is(end + 1, "and") ? 2 : 1) : p;
      if (next > p && words.topic(next) == null) {
        break;
      }
      p = next;
    }
    if (last == from) {
      return -1;
    }
    body |= isOfBodies(words.rank(last));
    last = body ? longerBody(from, last) : last;
    int country = body ? countryOfBody(last) : -1;
    if (country > 0) {
      int end = acronymEnd(country);
      draft.countries.add(words.country(words.skipArticle(last + 1)));
      String acronym = end > country ? " " + words.text(country, end) : "";
      draft.bodies.add(draft.body(words.text(from, last) + acronym, from, end));
      return words.isPossessive(end) ? end + 1 : end;
    }
    if (body) {
      takeCountry(draft, from, last);
      // the owner stands in front, and the office is of what it owns
      draft.bodies.addFirst(draft.body(words.text(from, last), from, last));
    } else {
      draft.topic = draft.phrase(from, last);
    }
    return words.isPossessive(last) || words.isHyphen(last) ? last + 1 : last;
  }

  /** {@code Georgian Railway CEO}: whoever has no field of work has a body. */
  private static boolean isOfBodies(@Nullable Match<Rank> rank) {
    return rank != null && rank.value().takes("body") && !rank.value().takes("topic");
  }

  /** {@code Federal Bureau of Investigation} is no federal bureau. */
  private boolean isNoQualifier(int p) {
    Match<String> qualifier = words.qualifier(p);
    return qualifier == null || words.known(p, Kind.ORGANISATION) > qualifier.end();
  }

  /**
   * Index after {@code of Brazil} in {@code Central Bank of Brazil Governor}; -1 if it isn't so.
   */
  private int countryOfBody(int of) {
    Place place = words.is(of, "of") ? words.place(words.skipArticle(of + 1)) : null;
    if (place == null || place.sense() != Sense.NAME) {
      return -1;
    }
    return precedesRank(acronymEnd(place.end())) ? place.end() : -1;
  }

  private boolean precedesRank(int p) {
    int next = words.isPossessive(p) ? p + 1 : p;
    return words.rank(next) != null || words.qualifier(next) != null;
  }

  /** Index after {@code High Commission for Planning (HCP)} before a rank, else after the noun. */
  private int longerBody(int from, int noun) {
    boolean more = words.is(noun, "of", "for", "on");
    PhraseParser.Phrase phrase = more ? new PhraseParser(words, false, false).parse(from) : null;
    if (phrase == null || !phrase.body()) {
      return noun;
    }
    int end = acronymEnd(phrase.end());
    // Without an acronym the last word may be the rank's own: Council of Foreign Ministers
    return end > phrase.end() && precedesRank(end) ? end : noun;
  }

  /** {@code National Bank of Georgia}: the country that the body's own name ends with. */
  private void takeCountry(PostDraft draft, int from, int to) {
    for (int p = from + 1; p < to; p++) {
      int of = words.is(p - 1, "the") ? p - 2 : p - 1;
      Place place = words.place(p);
      boolean named = place != null && place.sense() == Sense.NAME && place.end() == to;
      if (named && words.is(of, "of") && !draft.hasCountry()) {
        draft.countries.add(words.country(p));
      }
    }
  }

  /** Over the acronym behind a body's name: {@code International Monetary Fund (IMF)}. */
  private int acronymEnd(int end) {
    boolean acronym = end > 0 && words.is(end, "(") && words.is(end + 2, ")");
    return acronym && words.isAcronym(end + 1) ? end + 3 : end;
  }

  /** Index after a body's name or noun, or an acronym; -1 if none stands there. */
  private int bodyEnd(int p) {
    int organisation = words.known(p, Kind.ORGANISATION);
    if (organisation > 0) {
      return organisation;
    }
    int region = words.known(p, Kind.PLACE);
    Match<Rank> rank = region > p && words.place(p) == null ? words.rank(region) : null;
    if (rank != null && (region > p + 1 || rank.value().takes("place"))) {
      return region; // Kurdistan Region | Prime Minister
    }
    int signed = words.isCapitalized(p) ? CountrySigns.end(words, p) : -1;
    if (signed > 0) {
      return signed;
    }
    Match<String> noun = words.body(p);
    Match<String> topic = words.topic(p);
    if (noun != null && (topic == null || noun.end() >= topic.end())) {
      return noun.end();
    }
    boolean named = words.isAcronym(p) || isTown(p);
    return topic == null && named && words.place(p) == null ? p + 1 : -1;
  }

  /** {@code Antioquia} Governor: a name that nobody knows, where a place is due. */
  private boolean isTown(int p) {
    Match<Rank> rank = words.rank(p + 1);
    return rank != null
        && rank.value().takes("place")
        && words.isCapitalized(p)
        && words.isCapitalized(rank.end())
        && !BodyWords.isEnglish(words.at(p).text(), words.language());
  }
}
