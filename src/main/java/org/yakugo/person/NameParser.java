package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Vocabulary.Honorific;
import org.yakugo.person.Vocabulary.HonorificKind;
import org.yakugo.text.Span;

/** Reads a person's name: the run of capitalised words, particles and initials that it is. */
record NameParser(Words words, NameWords able) {
  /** Parts of a word that hyphens join; what has more is no name, and may have no end. */
  private static final int MOST_JOINED = 8;

  private static final int LONGEST = 8;

  NameParser(Words words) {
    this(words, new NameWords(words, words.vocabulary()));
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
  @Nullable Found parse(int from, boolean introduced) {
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
    while (!found.isEmpty() && able.isParticle(p - 1)) {
      found.removeLast();
      p--;
    }
    boolean lone = found.size() == 1 && found.getFirst().length() == 1; // Gen Z
    if (found.isEmpty() || lone || isOrganisation(p)) {
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
        && (words.isCapitalized(p) || words.isHyphen(p + 1))
        && (able.isParticle(p) || able.isNameWord(p, 2, true));
  }

  private boolean isNamePart(int p, int from) {
    boolean joint = words.isHyphen(p) || words.isHyphen(p - 1) || words.is(p, ".");
    return (p == from || !words.isLineStart(p))
        && (words.isCapitalized(p) || p > from && (joint || able.isParticle(p)));
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
    if (!able.isListedSurname(surname) || comma != surname + 1) {
      return -1;
    }
    int p = comma + 1;
    while (p < words.size() && !words.isLineStart(p) && able.isGivenNameInList(p)) {
      p++;
    }
    return p > comma + 1 && words.is(p, ",") ? p : -1;
  }

  /**
   * Index after {@code H.E.}, which may stand before an office; the same index if it isn't there.
   */
  int afterExcellency(int from) {
    Match<Honorific> match = words.honorific(from);
    return match != null
            && match.value().kind() == HonorificKind.ADDRESS
            && !words.is(from, "mr", "mrs", "ms", "miss")
        ? match.end()
        : from;
  }

  private int honorifics(int from, List<Honorific> into) {
    int p = from;
    while (true) {
      int q = words.is(p, "the") ? p + 1 : p;
      Match<Honorific> match = words.honorific(words.honorific(p) != null ? p : q);
      if (match == null
          || match.value().kind() == HonorificKind.AFTER
          || isLongerPlace(p, match.end())
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

  /** {@code DR Congo}. */
  private boolean isLongerPlace(int p, int end) {
    return words.place(p) != null && words.placeAt(p).end() > end;
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
    if (able.isInitial(p) || expected && able.isAbbreviation(p)) {
      return words.is(p + 1, ".") ? p + 2 : p + 1;
    }
    if (able.isParticle(p)) {
      boolean hyphen = words.isHyphen(p + 1);
      boolean called = hyphen && words.holders().isCalled(words.text(p, p + 3)); // al-Sharaa
      boolean opens = before > 0 || expected || words.isCapitalized(p) || called;
      if (hyphen && opens) {
        return words.isCapitalized(p + 2) ? joined(p + 3) : -1;
      }
      boolean chain = p + 1 < words.size() && able.isParticle(p + 1) && words.isCapitalized(p + 2);
      return opens && (words.isCapitalized(p + 1) || chain) && !words.isLineStart(p + 1)
          ? p + 1
          : -1;
    }
    if (!words.isCapitalized(p) || !able.isNameWord(p, before, expected)) {
      return -1;
    }
    return joined(p + 1);
  }

  /** Takes in what a hyphen joins. */
  private int joined(int p) {
    int end = p;
    while (end < p + 2 * MOST_JOINED
        && words.isHyphen(end)
        && words.at(end + 1).isWord()
        && !areTwo(end)
        && (words.isCapitalized(end + 1) || able.isParticle(end + 1) || able.isSyllable(end + 1))) {
      end += 2;
    }
    return end;
  }

  /** {@code Putin-Trump meeting}: the hyphen there joins two whom headlines call so. */
  private boolean areTwo(int hyphen) {
    Optional<KnownHolder> one = words.holders().called(words.at(hyphen - 1).text());
    return one.isPresent()
        && words
            .holders()
            .called(words.at(hyphen + 1).text())
            .filter(other -> !other.name().equals(one.get().name()))
            .isPresent();
  }

  /** "Heydar Aliyev Foundation", "Nobel Prize": a run of names that ends in a thing. */
  private boolean isOrganisation(int p) {
    return words.isCapitalized(p)
        && !words.isLineStart(p)
        && (words.body(p) != null
            || words.topic(p) != null && words.rank(p) == null && words.honorific(p) == null
            || able.isThing(p));
  }
}
