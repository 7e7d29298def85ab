package org.yakugo.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Vocabulary.Honorific;
import org.yakugo.person.Words.Place;

/**
 * Finds where the words end that tell what an office is for or of: {@code Foreign Affairs and
 * European Integration}, {@code Foreign Relations Committee of the Parliament}. Such a phrase ends
 * before the holder's name, a country of its own, or ordinary words.
 *
 * @param named whether the holder's name stands before the office, so that none follows
 * @param fieldFirst whether a word that is both (Communities) is taken for a field of work
 */
record PhraseParser(Words words, boolean named, boolean fieldFirst) {
  /** No body's name has more words. */
  private static final int MOST_WORDS = 100;

  /** {@code ministers of Turkic states} hold no office of that name. */
  private static final String[] NATIONS = {"states", "countries", "nations", "republics"};

  /**
   * A phrase.
   *
   * @param end index after its last token
   * @param body whether it names a body, and not only a field of work
   * @param complete whether it ends with a word that is known to end such a phrase
   */
  record Phrase(int end, boolean body, boolean complete) {}

  /** The phrase that starts at the token; null if none does. */
  @Nullable Phrase parse(int from) {
    int end = from;
    int known = from;
    int p = from;
    boolean body = false;
    boolean noun = false;
    boolean complete = false;
    boolean open = true;
    int most = Math.min(words.size(), from + MOST_WORDS);
    while (p < most && (p == from || !words.isLineStart(p))) {
      Unit unit = complete && isRankOfHolder(p) ? null : unit(p);
      if (unit != null) {
        p = unit.end;
        end = p;
        body |= unit.body;
        complete = unit.complete;
        known = complete ? end : known;
        noun = unit.noun;
        open = !complete;
      } else if (isUnknownName(p) && (open || startsUnknownBody(p) || isOfMany(p))) {
        complete = end > from && isCommonNoun(p);
        p = startsUnknownBody(p) && words.isPossessive(p + 1) ? p + 2 : p + 1;
        end = p;
        known = complete ? end : known;
      } else {
        int next = end > from ? afterConnector(p, noun, complete) : -1;
        if (next < 0) {
          break;
        }
        p = next;
        open = true;
      }
    }
    if (end == from || words.is(end, NATIONS)) {
      return null;
    }
    if (!complete && !named && !precedesName(end)) {
      complete = known > from;
      end = complete ? known : afterFirstWord(from, end);
    }
    return new Phrase(end, body, complete);
  }

  /** {@code Chief of Staff of the Armed Forces General Caine}: of the person, not of the forces. */
  private boolean isRankOfHolder(int p) {
    Match<Honorific> rank = words.honorific(p);
    return rank != null
        && words.isCapitalized(p)
        && words.body(p) == null
        && words.isCapitalized(rank.end())
        && words.rank(rank.end()) == null
        && !words.startsKnownPhrase(rank.end());
  }

  private record Unit(int end, boolean body, boolean complete, boolean noun) {}

  /** A word or phrase that is known. */
  private @Nullable Unit unit(int p) {
    int organisation = words.known(p, Kind.ORGANISATION);
    Match<String> topic = words.topic(p);
    boolean field = fieldFirst && topic != null && topic.end() >= organisation;
    if (organisation > 0 && !field) {
      return new Unit(organisation, true, true, true);
    }
    int signed = CountrySigns.end(words, p);
    if (signed > 0) {
      return new Unit(signed, true, true, true);
    }
    Match<String> body = words.body(p);
    if (body != null && isBody(body, topic)) {
      return new Unit(body.end(), true, true, true);
    }
    if (topic != null) {
      return new Unit(topic.end(), false, true, false);
    }
    Place place = words.place(p);
    if (place != null && words.is(place.end(), TopicComposer.ABROAD)) {
      return new Unit(place.end() + 1, false, true, false);
    }
    if (place != null && (place.sense() == Sense.ADJECTIVE || isLinked(place.end()))) {
      return new Unit(place.end(), false, false, false);
    }
    if (words.isAcronym(p) && place == null) {
      return new Unit(p + 1, true, true, false);
    }
    if (words.is(p, "(")) {
      return inParentheses(p);
    }
    if (words.at(p).isNumber() && (words.isHyphen(p - 1) || isOrdinal(p))) {
      return new Unit(p + 1, false, false, false);
    }
    int place2 = words.known(p, Kind.PLACE);
    return place2 > 0 ? new Unit(place2, false, true, false) : null;
  }

  private boolean isBody(Match<String> body, @Nullable Match<String> topic) {
    return topic == null || body.end() > topic.end() || body.end() == topic.end() && !fieldFirst;
  }

  private boolean isOrdinal(int p) {
    return Character.isLetter(words.at(p).text().charAt(words.at(p).text().length() - 1));
  }

  private boolean isLinked(int p) {
    return words.isHyphen(p) || words.body(p) != null || startsUnknownBody(p);
  }

  private @Nullable Unit inParentheses(int p) {
    if (p + 1 >= words.size() || words.is(p + 1, "(")) {
      return null;
    }
    Phrase inner = new PhraseParser(words, true, fieldFirst).parse(p + 1);
    return inner != null && words.is(inner.end, ")")
        ? new Unit(inner.end + 1, true, true, false)
        : null;
  }

  /** Whether an unknown word is of a body's name, whose noun follows: {@code People's Court}. */
  boolean startsUnknownBody(int p) {
    int next = words.isPossessive(p + 1) ? p + 2 : p + 1;
    return words.isCapitalized(p)
        && next < words.size()
        && !words.isLineStart(next)
        && words.rank(p) == null
        && words.place(p) == null
        && words.isCapitalized(next)
        && words.body(next) != null;
  }

  /** {@code Environment, | Waters | and Forests}: a word of the news that a list goes on with. */
  private boolean isCommonNoun(int p) {
    return !startsUnknownBody(p)
        && words.qualifier(p) == null
        && CommonWords.of(words.language()).at(List.of(words.at(p)), 0) != null;
  }

  /** {@code European | Projects}: no name of a person. */
  private boolean isOfMany(int p) {
    return words.at(p).text().endsWith("s") && isCommonNoun(p);
  }

  /** Such a word within a list: {@code , Waters and}. */
  private boolean isListed(int p) {
    return p + 1 < words.size()
        && words.is(p + 1, "and", "&", ",")
        && isUnknownName(p)
        && isCommonNoun(p);
  }

  private boolean isUnknownName(int p) {
    return words.isCapitalized(p)
        && words.rank(p) == null
        && words.place(p) == null
        && words.honorific(p) == null;
  }

  /** Index of the token after a connecting word if the phrase goes on there; -1 if it doesn't. */
  private int afterConnector(int p, boolean noun, boolean complete) {
    if (words.isHyphen(p)) {
      return p + 1;
    }
    int next = words.skipArticle(p + 1);
    if (words.is(p, "of")) {
      return opensBody(next) ? next : -1;
    }
    if (words.is(p, "and", "&", ",")) {
      boolean field = words.topic(next) != null || isListed(next);
      if (words.is(p, ",") && !field && !words.is(next, "and", "&", "for")) {
        return -1;
      }
      if (words.is(next, "and", "&")) {
        next = words.skipArticle(next + 1);
      }
      if (words.is(next, "for")) {
        next = words.skipArticle(next + 1);
      }
      return continuesList(next) ? next : -1;
    }
    if (noun && words.is(p, "for", "on", "under", "against", "in") || words.is(p, "with")) {
      boolean goesOn =
          words.topic(next) != null || noun && isUnknownName(next) && !words.is(p, "in");
      return goesOn || words.is(p, "with") && isUnknownName(next) ? next : -1;
    }
    return words.isPossessive(p) && complete && isBodyOfField(next) ? next : -1;
  }

  /** {@code Committee}, {@code Defence Committee}. */
  private boolean isBodyOfField(int p) {
    Match<String> topic = words.topic(p);
    return words.body(p) != null || topic != null && words.body(topic.end()) != null;
  }

  /** Whether a further body, and not the office's country, follows "of". */
  private boolean opensBody(int p) {
    Place place = words.place(p);
    if (place != null) {
      boolean adjective = place.sense() == Sense.ADJECTIVE;
      return place.end() < words.size()
          && (words.body(place.end()) != null && (adjective || words.isCapitalized(place.end()))
              || adjective && words.topic(place.end()) != null);
    }
    return unitAt(p) || isUnknownName(p);
  }

  private boolean continuesList(int p) {
    if (p < words.size() && isUnknownName(p) && unit(p) == null) {
      return words.topic(p + 1) != null || isCommonNoun(p);
    }
    if (!unitAt(p) || words.rank(p) != null || words.at(p).isNumber()) {
      return false;
    }
    Unit unit = unit(p);
    Words.Place place = words.place(p);
    if (unit == null || place != null && place.end() > unit.end) {
      return false;
    }
    boolean field = words.topic(p) != null || words.body(p) != null || place == null;
    boolean held = unit.body && words.qualifier(unit.end) != null; // European Commission | Vice-
    return (field || unit.complete) && words.rank(unit.end) == null && !held;
  }

  private boolean unitAt(int p) {
    return p < words.size() && unit(p) != null;
  }

  /** Whether a comma and a capitalised word follow, as in {@code Leader of X Y, Name}. */
  private boolean precedesName(int p) {
    return words.is(p, ",") && words.isCapitalized(p + 1);
  }

  private int afterFirstWord(int from, int end) {
    int p = from + 1;
    while (p < end && (words.isHyphen(p) || words.isHyphen(p - 1))) {
      p++;
    }
    return p;
  }
}
