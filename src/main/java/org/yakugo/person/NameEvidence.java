package org.yakugo.person;

import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.text.Span;

/** Weighs whether a run of capitalised words without an office is a person's name. */
final class NameEvidence {
  private static final Set<String> PERSON_NOUNS =
      Set.of(
          "businessman",
          "businesswoman",
          "citizen",
          "activist",
          "journalist",
          "lawyer",
          "analyst",
          "expert",
          "blogger",
          "counterpart",
          "daughter",
          "son",
          "wife",
          "husband",
          "brother",
          "oligarch",
          "politician",
          "critic",
          "founder",
          "colleague",
          "billionaire",
          "philanthropist",
          "dissident",
          "scholar",
          "historian",
          "researcher",
          "prisoner",
          "detainee",
          "singer",
          "athlete",
          "writer",
          "poet",
          "scientist",
          "economist",
          "diplomat",
          "correspondent");
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "stated",
          "told",
          "noted",
          "added",
          "urged",
          "urges",
          "stressed",
          "emphasized",
          "wrote",
          "met",
          "meets",
          "spoke",
          "argued",
          "claimed",
          "expressed",
          "also",
          "explained",
          "discuss",
          "discussed",
          "visited",
          "arrived",
          "received",
          "thanked",
          "highlighted",
          "underlined",
          "recalled",
          "announced",
          "has",
          "had",
          "was",
          "is",
          "will",
          "called",
          "calls",
          "warned",
          "underscored",
          "pointed",
          "reiterated",
          "who",
          "condemned");
  private static final Set<String> LEADS = Set.of("led", "headed", "chaired", "by", "with", "and");
  private static final String SURNAME =
      ".{2,}(ov|ev|yev|ova|eva|yeva|yan|ian|shvili|dze|zade|zada|ski|sky|skyi|skiy|vic|ich|enko"
          + "|oglu|li|lu|iani|ia|ua|bekov|bayev|yants|escu|pour|nejad|son|sen)$";

  private final Words words;

  NameEvidence(Words words) {
    this.words = words;
  }

  /**
   * The country of the adjective in {@code Armenian businessman}, before the name; null if none.
   */
  Post.CountryName nationality(NameParser.Found name) {
    int noun = name.from() - 1;
    for (int p = noun - 1; p >= 0 && p >= noun - 2; p--) {
      Words.Place place = words.place(p);
      if (place != null
          && place.sense() != Sense.CAPITAL
          && PERSON_NOUNS.contains(words.at(noun).folded())
          && place.end() <= noun) {
        return words.country(p);
      }
    }
    return null;
  }

  boolean isPerson(NameParser.Found name) {
    if (words.known(name.start(), Kind.PERSON) > 0) {
      return true;
    }
    if (!name.honorifics().isEmpty() || words.holders().isName(words.text(name.span()))) {
      return true;
    }
    int size = name.words().size();
    if (size == 1) {
      return isCalledBySurname(name);
    }
    if (size < 2 || size > 5 || words.is(name.from() - 1, "the") || isPlaceLike(name)) {
      return false;
    }
    return score(name) >= 2;
  }

  /** {@code Bayramov, Mirzoyan meet}: a known person, where no longer name begins or ends. */
  private boolean isCalledBySurname(NameParser.Found name) {
    int p = name.start();
    String word = words.at(p).folded();
    boolean alone =
        !words.isCapitalized(p + 1)
            && (p == 0 || words.isLineStart(p) || !words.isCapitalized(p - 1));
    boolean linked = words.isHyphen(p - 1) || words.isHyphen(p + 1) || words.is(p - 1, "the", "of");
    return alone
        && !linked
        && word.length() > 3
        && words.place(p) == null
        && words.knownThing(p) < 0
        && !words.vocabulary().isPlain(word)
        && !words.vocabulary().givenNames.contains(word)
        && words.holders().called(words.text(name.span())).isPresent();
  }

  private int score(NameParser.Found name) {
    int score = 0;
    Vocabulary vocabulary = words.vocabulary();
    String first = words.at(name.start()).folded();
    String last = words.at(name.end() - 1).folded();
    if (vocabulary.givenNames.contains(first)) {
      score += 2;
    }
    if (vocabulary.countryNames.contains(first)) {
      score += 1;
    }
    if (last.matches(SURNAME)) {
      score += 1;
    }
    if (name.words().stream().anyMatch(w -> isInitial(w))) {
      score += 1;
    }
    if (words.isAcronym(name.start())) {
      score -= 2;
    }
    int before = name.from() - 1;
    if (before >= 0 && PERSON_NOUNS.contains(words.at(before).folded())) {
      score += 2;
    } else if (before >= 0 && LEADS.contains(words.at(before).folded())) {
      score += 1;
    }
    int after = name.end();
    if (after < words.size() && SPEECH.contains(words.at(after).folded())) {
      score += 1;
    }
    return score;
  }

  private static boolean isInitial(Span word) {
    return word.length() <= 2;
  }

  private boolean isPlaceLike(NameParser.Found name) {
    return words.is(name.from() - 1, "in", "at", "near", "from")
        && !words.vocabulary().givenNames.contains(words.at(name.start()).folded());
  }
}
