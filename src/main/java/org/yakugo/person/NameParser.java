package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Vocabulary.Honorific;
import org.yakugo.person.Vocabulary.HonorificKind;
import org.yakugo.person.Words.Place;
import org.yakugo.text.Span;

/** Reads a person's name: the run of capitalised words, particles and initials that it is. */
final class NameParser {
  private static final int LONGEST = 8;

  /** {@code -moon}, {@code -myung}: the second half of a given name of East Asia. */
  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdfghjklmnprstvwxyz]{0,2}[aeiouyw]{1,4}(?:n|ng|k|l|m|p|t|h)?");

  /** {@code JD}: letters that can be no syllable, and so no family name in capitals either. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

  private final Words words;
  private final Vocabulary vocabulary;

  NameParser(Words words) {
    this.vocabulary = words.vocabulary();
    this.words = words;
  }

  /**
   * A name found in a text.
   *
   * @param words where its words stand
   * @param from index of its first token
   * @param end index after its last token, honorifics after the name included
   * @param honorifics those before and after it
   */
  record Found(List<Span> words, int from, int start, int end, List<Honorific> honorifics) {
    Span span() {
      return words.getFirst().with(words.getLast());
    }
  }

  /**
   * The name that starts at the token, with the honorifics before it; null if none does.
   *
   * @param introduced whether an office stands right before it, so that a name is to be expected
   */
  Found parse(int from, boolean introduced) {
    List<Honorific> honorifics = new ArrayList<>();
    int p = honorifics(from, honorifics);
    int known = knownName(p);
    if (known > 0) {
      return new Found(nameWords(p, known), from, p, after(known, honorifics), honorifics);
    }
    List<Span> found = new ArrayList<>();
    boolean expected = introduced || p > from;
    int start = p;
    while (p < words.size() && found.size() < LONGEST && (p == start || !words.isLineStart(p))) {
      int end = word(p, found.size(), expected);
      if (end < 0) {
        break;
      }
      found.add(words.span(p, words.is(end - 1, ".") ? end - 1 : end));
      p = end;
    }
    int listed = found.size() == 1 ? givenNamesAfter(start, p) : -1;
    if (listed > 0) {
      for (int i = p + 1; i < listed; i++) {
        found.add(words.span(i, i + 1));
      }
      p = listed;
    }
    while (!found.isEmpty() && isParticle(p - 1)) {
      found.removeLast();
      p--;
    }
    if (found.isEmpty() || isOrganisation(p)) {
      return null;
    }
    p = after(p, honorifics);
    return new Found(List.copyOf(found), from, start, p, List.copyOf(honorifics));
  }

  /** Index after the longest whole name of a known person that starts there; -1 if none does. */
  private int knownName(int from) {
    int best = -1;
    for (int p = from; p < words.size() && p < from + LONGEST && isNamePart(p, from); p++) {
      boolean whole = p > from && !words.isHyphen(p + 1) && !words.isHyphen(p);
      if (whole && words.holders().isName(words.text(from, p + 1)) && !isOrganisation(p + 1)) {
        best = p + 1;
      }
    }
    return best > 0 && goesOn(best) ? -1 : best;
  }

  /** Whether a further word of the name follows: {@code Carolina Barco Isakson}. */
  private boolean goesOn(int p) {
    return p < words.size()
        && !words.isLineStart(p)
        && words.isCapitalized(p)
        && (isParticle(p) || isNameWord(p, 2, true));
  }

  private boolean isNamePart(int p, int from) {
    boolean joint = words.isHyphen(p) || words.isHyphen(p - 1) || words.is(p, ".");
    return (p == from || !words.isLineStart(p))
        && (words.isCapitalized(p) || p > from && (joint || isParticle(p)));
  }

  /** The words from one token before another, those that a hyphen joins as one. */
  private List<Span> nameWords(int from, int to) {
    List<Span> found = new ArrayList<>();
    int start = from;
    for (int p = from + 1; p <= to; p++) {
      boolean goesOn = p < to && (words.isHyphen(p) || words.isHyphen(p - 1) || words.is(p, "."));
      if (!goesOn) {
        found.add(words.span(start, words.is(p - 1, ".") ? p - 1 : p));
        start = p;
      }
    }
    return List.copyOf(found);
  }

  /**
   * Index after the given names of {@code PATRUSHEV, Nikolai Platonovich,} as lists print them; -1
   * if the token before the comma is no such surname.
   */
  private int givenNamesAfter(int surname, int comma) {
    if (!isListedSurname(surname) || comma != surname + 1) {
      return -1;
    }
    int p = comma + 1;
    while (p < words.size() && !words.isLineStart(p) && isGivenNameInList(p)) {
      p++;
    }
    return p > comma + 1 && words.is(p, ",") ? p : -1;
  }

  private boolean isGivenNameInList(int p) {
    return words.isCapitalized(p)
        && !isCapitals(p)
        && !isVocabulary(p)
        && words.place(p) == null
        && words.honorific(p) == null;
  }

  private boolean isListedSurname(int p) {
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

  /**
   * Index after {@code H.E.}, which may stand before an office; the same index if it isn't there.
   */
  int afterExcellency(int from) {
    Match<Honorific> match = words.honorific(from);
    boolean address = match != null && match.value().kind() == HonorificKind.ADDRESS;
    return address && !words.is(from, "mr", "mrs", "ms", "miss") ? match.end() : from;
  }

  private int honorifics(int from, List<Honorific> into) {
    int p = from;
    while (true) {
      int q = words.is(p, "the") ? p + 1 : p;
      Match<Honorific> match = words.honorific(words.honorific(p) != null ? p : q);
      if (match == null
          || match.value().kind() == HonorificKind.AFTER
          || !words.isCapitalized(words.honorific(p) != null ? p : q)
          || words.isLineStart(match.end())) {
        return p;
      }
      into.add(match.value());
      p = words.is(match.end(), ".") ? match.end() + 1 : match.end();
      if (words.is(p, "(") && words.is(p + 1, "retired", "ret") && words.is(p + 2, ")")) {
        p += 3;
      }
    }
  }

  private int after(int p, List<Honorific> into) {
    int q = words.is(p, ",") ? p + 1 : p;
    Match<Honorific> match = q < words.size() ? words.honorific(q) : null;
    if (match == null || match.value().kind() != HonorificKind.AFTER || words.isLineStart(q)) {
      return p;
    }
    into.add(match.value());
    return match.end();
  }

  /** Index after the word of a name that starts at the token; -1 if none does. */
  private int word(int p, int before, boolean expected) {
    if (isInitial(p) || expected && isAbbreviation(p)) {
      return words.is(p + 1, ".") ? p + 2 : p + 1;
    }
    if (isParticle(p)) {
      boolean follows = words.isCapitalized(words.isHyphen(p + 1) ? p + 2 : p + 1);
      boolean opens = before > 0 || expected || words.isCapitalized(p);
      if (words.isHyphen(p + 1) && opens) {
        return follows ? joined(p + 3) : -1;
      }
      boolean chain = p + 1 < words.size() && isParticle(p + 1) && words.isCapitalized(p + 2);
      return opens && (follows || chain) && !words.isLineStart(p + 1) ? p + 1 : -1;
    }
    if (!words.isCapitalized(p) || !isNameWord(p, before, expected)) {
      return -1;
    }
    return joined(p + 1);
  }

  /** Takes in what a hyphen joins. */
  private int joined(int p) {
    int end = p;
    while (words.isHyphen(end)
        && words.at(end + 1).isWord()
        && (words.isCapitalized(end + 1) || isParticle(end + 1) || isSyllable(end + 1))) {
      end += 2;
    }
    return end;
  }

  private boolean isSyllable(int p) {
    String folded = words.at(p).folded();
    return SYLLABLE.matcher(folded).matches() && !vocabulary.isPlain(folded);
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

  private boolean isInitial(int p) {
    String text = words.at(p).text();
    boolean dotted = text.length() > 2 && text.charAt(1) == '.' && words.honorific(p) == null;
    boolean letter = text.length() == 1 && words.isCapitalized(p);
    boolean single = letter && words.is(p + 1, ".") && words.isJoined(p + 1);
    int next = p + (single ? 2 : 1);
    return (single || dotted && words.place(p) == null)
        && (words.isCapitalized(next) || next < words.size() && isParticle(next));
  }

  /** {@code Ma. Theresa}, {@code Wm. Smith}: a shortened given name before another name. */
  private boolean isAbbreviation(int p) {
    return words.isCapitalized(p)
        && words.at(p).text().length() <= 3
        && words.is(p + 1, ".")
        && words.isJoined(p + 1)
        && words.isCapitalized(p + 2)
        && !words.isLineStart(p + 2)
        && words.honorific(p) == null
        && !isVocabulary(p);
  }

  private boolean isParticle(int p) {
    return vocabulary.particles.contains(words.at(p).folded());
  }

  private boolean isNameWord(int p, int before, boolean expected) {
    String folded = words.at(p).folded();
    if (vocabulary.givenNames.contains(folded) && !isMonth(folded)) {
      return true;
    }
    if (vocabulary.isPlain(folded)) {
      return before == 1
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

  /** {@code Jordan Bardella}, {@code Israel Katz}: a given name that a country has too. */
  private boolean mayBeGivenName(int p, int before, boolean expected) {
    return before == 0 && (expected || vocabulary.countryNames.contains(words.at(p).folded()));
  }

  private boolean isGivenName(int p) {
    return vocabulary.givenNames.contains(words.at(p).folded());
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

  /** "Heydar Aliyev Foundation", "Nobel Prize": a run of names that ends in a thing. */
  private boolean isOrganisation(int p) {
    return words.isCapitalized(p)
        && !words.isLineStart(p)
        && (words.body(p) != null
            || words.topic(p) != null && words.rank(p) == null && words.honorific(p) == null
            || isThing(p));
  }

  private boolean isThing(int p) {
    return words.is(
        p,
        "airport",
        "international",
        "street",
        "avenue",
        "square",
        "prize",
        "palace",
        "stadium",
        "cup",
        "bridge",
        "tower",
        "hall",
        "hotel",
        "park",
        "museum",
        "station",
        "award",
        "declaration",
        "agreement",
        "corridor",
        "group",
        "plan",
        "doctrine",
        "forum",
        "library");
  }
}
