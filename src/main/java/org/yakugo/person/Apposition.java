package org.yakugo.person;

import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.Words.Place;

/**
 * Reads the country or body that follows an office after a comma, as in lists of participants:
 * {@code Minister of Foreign Affairs, Malaysia}; {@code State Secretary, Ministry of Health}.
 */
record Apposition(Words words, CountryComplement countries) {

  /** Reads into the draft; index after it, -1 if what follows the comma is something else. */
  int read(PostDraft draft, int comma) {
    int p = words.skipArticle(comma + 1);
    if (p >= words.size() || words.isLineStart(comma + 1)) {
      return -1;
    }
    Place place = words.place(p);
    if (place != null
        && !draft.hasCountry()
        && place.sense() == Sense.NAME
        && mayEnd(place.end())) {
      draft.setCountry(p, comma);
      return place.end();
    }
    boolean ofCountry = place != null && place.sense() == Sense.ADJECTIVE && !draft.hasCountry();
    boolean further =
        draft.bodies.isEmpty() || ofCountry || words.is(p, "ministry", "parliament", "department");
    return draft.rank().takes("body") && further && mayBeBody(p) ? body(draft, p) : -1;
  }

  private boolean mayBeBody(int p) {
    return words.isCapitalized(p)
        && words.rank(p) == null
        && words.honorific(p) == null
        && words.qualifier(p) == null;
  }

  private int body(PostDraft draft, int p) {
    Place place = words.place(p);
    int start = place != null && place.sense() == Sense.ADJECTIVE ? place.end() : p;
    PhraseParser.Phrase phrase = start < words.size() ? draft.phrases().parse(start) : null;
    if (phrase == null || !phrase.body() || !phrase.complete()) {
      return -1;
    }
    int end = countries.withCountry(draft, phrase.end());
    if (!mayEnd(end)) {
      return -1;
    }
    if (start > p) {
      draft.setCountry(p);
    }
    draft.bodies.add(draft.body(words.text(start, phrase.end()), p, end));
    return end;
  }

  /** Whether a clause ends there, or the holder's name follows. */
  private boolean mayEnd(int p) {
    return words.isLineStart(p)
        || words.is(p, ",", ".", ";", "(", ")", ":", "、")
        || isNameLike(p) && (isNameLike(p + 1) || words.is(p + 1, "bin", "al", "de", "."));
  }

  private boolean isNameLike(int p) {
    return words.isCapitalized(p)
        && !words.isLineStart(p)
        && words.rank(p) == null
        && words.place(p) == null
        && words.topic(p) == null
        && words.body(p) == null
        && words.qualifier(p) == null;
  }
}
