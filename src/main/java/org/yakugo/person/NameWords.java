package org.yakugo.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.Words.Place;

/** Which words of an English text can be part of a person's name. */
record NameWords(Words words, Vocabulary vocabulary) {
  /** {@code -moon}, {@code -myung}: the second half of a given name of East Asia. */
  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdfghjklmnprstvwxyz]{0,2}[aeiouyw]{1,4}(?:n|ng|k|l|m|p|t|h)?");

  /** {@code JD}: letters that can be no syllable, and so no family name in capitals either. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

  boolean isGivenNameInList(int p) {
    return words.isCapitalized(p)
        && !isCapitals(p)
        && !isVocabulary(p)
        && words.place(p) == null
        && words.honorific(p) == null;
  }

  boolean isListedSurname(int p) {
    return words.isLineStart(p)
        && isCapitals(p)
        && words.is(p + 1, ",")
        && p + 2 < words.size()
        && isGivenNameInList(p + 2);
  }

  private boolean isCapitals(int p) {
    String text = words.at(p).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  boolean isSyllable(int p) {
    String folded = words.at(p).folded();
    return SYLLABLE.matcher(folded).matches()
        && (!vocabulary.isPlain(folded) || SurnameFinder.isHalf(words.language(), folded));
  }

  /** {@code JD Vance}: two or three initials in one, before a surname. */
  private boolean isInitials(int p) {
    String text = words.at(p).text();
    return INITIALS.matcher(text).matches()
        && !SYLLABLE.matcher(words.at(p).folded()).matches()
        && words.isCapitalized(p + 1)
        && !isCapitals(p + 1)
        && !isVocabulary(p + 1)
        && words.place(p + 1) == null;
  }

  boolean isInitial(int p) {
    String text = words.at(p).text();
    boolean dotted = text.length() > 2 && text.charAt(1) == '.' && words.honorific(p) == null;
    boolean letter = text.length() == 1 && words.isCapitalized(p);
    boolean single = letter && words.is(p + 1, ".") && words.isJoined(p + 1);
    int next = p + (single ? 2 : 1);
    return (single || dotted && words.place(p) == null)
        && (words.isCapitalized(next) || next < words.size() && isParticle(next));
  }

  /** {@code Ma. Theresa}, {@code Wm. Smith}: a shortened given name before another name. */
  boolean isAbbreviation(int p) {
    return words.isCapitalized(p)
        && words.at(p).text().length() <= 3
        && words.is(p + 1, ".")
        && words.isJoined(p + 1)
        && words.isCapitalized(p + 2)
        && !words.isLineStart(p + 2)
        && words.honorific(p) == null
        && !isVocabulary(p);
  }

  boolean isParticle(int p) {
    return vocabulary.particles.contains(words.at(p).folded());
  }

  boolean isNameWord(int p, int before, boolean expected) {
    String folded = words.at(p).folded();
    if (vocabulary.givenNames.contains(folded) && !isMonth(folded)) {
      return true;
    }
    if (vocabulary.isPlain(folded)) {
      return before == 2 && isVietnamese(p - 1) && isVietnamese(p - 2)
          || before == 1
              && isGivenName(p - 1)
              && !words.isInTitleCase()
              && !words.isCapitalized(p + 1)
              && !isMonth(folded);
    }
    if (words.knownThing(p) > 0) {
      return false;
    }
    Place place = words.place(p);
    if (place != null) {
      return isSurnameLikeCountry(p, before, place)
          || expected && isSurnameLikeTown(p, place)
          || mayBeGivenName(p, before, expected)
              && place.sense() == Sense.NAME
              && place.end() == p + 1
              && words.isCapitalized(p + 1)
              && !isVocabulary(p + 1)
              && words.place(p + 1) == null
              && !vocabulary.isPlain(words.at(p + 1).folded());
    }
    if (isVocabulary(p)) {
      return before == 1
          && !words.isInTitleCase()
          && !words.isCapitalized(p + 1)
          && words.rank(p) == null;
    }
    return !words.isAcronym(p) || expected || before > 0 || isListedSurname(p) || isInitials(p);
  }

  /** {@code Volker Türk}, {@code Péter Magyar}: after a given name, with nothing to qualify. */
  private boolean isSurnameLikeCountry(int p, int before, Place place) {
    return before > 0
        && place.end() == p + 1
        && !words.isInTitleCase()
        && !words.isPossessive(p - 1)
        && !words.isCapitalized(p + 1)
        && (place.sense() == Sense.ADJECTIVE
            || place.sense() == Sense.PEOPLE
            || place.sense() == Sense.NAME)
        && words.place(p - 1) == null
        && words.topic(p + 1) == null
        && words.body(p + 1) == null
        && words.rank(p + 1) == null
        && (isGivenName(p - 1) || !words.is(p + 1, "and", "-", "–"));
  }

  /** {@code Defence Minister Kaunas}: right behind an office, with nothing to qualify. */
  private boolean isSurnameLikeTown(int p, Place place) {
    return place.sense() == Sense.CITY
        && place.end() == p + 1
        && !words.isInTitleCase()
        && !words.isCapitalized(p + 1)
        && !words.isPossessive(p + 1)
        && words.rank(p + 1) == null
        && words.topic(p + 1) == null
        && words.body(p + 1) == null;
  }

  /** {@code Jordan Bardella}, {@code Israel Katz}: a given name that a country has too. */
  private boolean mayBeGivenName(int p, int before, boolean expected) {
    return before == 0 && (expected || vocabulary.countryNames.contains(words.at(p).folded()));
  }

  private boolean isGivenName(int p) {
    return vocabulary.givenNames.contains(words.at(p).folded());
  }

  private boolean isVietnamese(int p) {
    return vocabulary.vietnamese.contains(words.at(p).folded());
  }

  private static boolean isMonth(String word) {
    return word.equals("may") || word.equals("april") || word.equals("june");
  }

  private boolean isVocabulary(int p) {
    return words.rank(p) != null
        || words.topic(p) != null
        || words.body(p) != null
        || words.qualifier(p) != null;
  }

  /** A noun behind names that makes them a thing's: {@code airport}, {@code prize}. */
  boolean isThing(int p) {
    return vocabulary.named.contains(words.at(p).folded());
  }
}
