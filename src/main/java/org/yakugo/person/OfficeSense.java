package org.yakugo.person;

import java.util.List;
import java.util.Set;
import org.yakugo.language.VerbClasses;
import org.yakugo.person.PostParser.Found;

/** Whether words that read as an office are one, and whether it stands for somebody. */
record OfficeSense(Words words, String text) {
  /** Words that are ranks only where a whole name follows. */
  private static final Set<String> WEAKEST = Set.of("head", "member");

  /** "its founder, MP Zabelin": a small word before the office proper. */
  boolean isBareWord(Found office) {
    return !office.modified()
        && office.rank().takes("before")
        && !words.isCapitalized(office.from());
  }

  /** "Council of Foreign Ministers": a body, not its members. */
  boolean isCouncilOf(Found office) {
    int of = words.is(office.from() - 1, "the") ? office.from() - 2 : office.from() - 1;
    return office.rank().plural()
        && of > 0
        && words.is(of, "of")
        && (words.body(of - 1) != null || words.is(of - 1, "conference", "meeting", "summit"));
  }

  /** "leaders Hearts", "Head Injury": a weak rank word before a single capitalised word. */
  boolean isTooLittle(List<Found> offices, NameParser.Found name) {
    Found first = offices.getFirst();
    boolean weak = first.rank().takes("before") && !first.modified();
    boolean one = name.words().size() == 1 && name.honorifics().isEmpty();
    return offices.size() == 1
        && weak
        && one
        && (first.rank().plural() || WEAKEST.contains(first.post().rank()));
  }

  static boolean differ(List<Found> offices, List<Found> further) {
    Post.CountryName a = offices.getFirst().post().country();
    Post.CountryName b = further.getFirst().post().country();
    return a != null && b != null && !a.code().equals(b.code());
  }

  /** Whether words after a name are an office and not the beginning of something else. */
  boolean isOffice(List<Found> offices) {
    if (offices.stream().anyMatch(Found::modified)) {
      return true;
    }
    return !offices.isEmpty()
        && words.isCapitalized(offices.getFirst().from())
        && (words.isLineStart(offices.getLast().end())
            || words.is(offices.getLast().end(), ",", ".", ";", ")"));
  }

  /** {@code Jabbarov, CEO of Masdar discuss}: with the name before the comma they are two. */
  boolean isSecondSubject(List<Found> offices) {
    int verb = offices.getLast().end();
    return verb < words.size()
        && !words.isLineStart(verb)
        && VerbClasses.of(words.language()).isFinite(words.text(verb, verb + 1));
  }

  /** Whether offices without a name are one person's. */
  boolean areOneHolders(List<Found> offices) {
    Post first = offices.getFirst().post();
    Post second = offices.getLast().post();
    boolean elsewhere = second.country() == null && !second.bodies().isEmpty();
    return offices.size() == 2
        && !(first.country() != null && elsewhere)
        && !differ(offices, offices.subList(1, 2))
        && !words.is(offices.getFirst().end(), ",")
        && !words.is(offices.get(1).from() - 1, "the");
  }

  /** "Premier League", "President Hotel": the bare rank word is part of a longer name. */
  boolean isNameOfThing(Found office, int end) {
    return !office.modified()
        && words.isCapitalized(end)
        && !words.isLineStart(end)
        && words.rank(end) == null
        && !words.isInTitleCase();
  }

  /** Whether an office without a holder is worth a mention. */
  boolean standsAlone(List<Found> offices, int i) {
    Found first = offices.getFirst();
    if (first.rank().plural() && first.rank().takes("before")) {
      return first.countries().size() > 1; // French and German leaders
    }
    if (first.modified()) {
      return !first.rank().takes("before")
          || first.hasComplement()
          || isCapitalRank(first) && (first.post().country() != null || !words.isInTitleCase())
          || first.post().qualifiers().contains("deputy");
    }
    boolean capital = words.isCapitalized(i);
    return !first.rank().plural()
        && (first.rank().takes("alone") || capital && !first.rank().takes("before"));
  }

  /** Whether the words after the country begin with a capital letter: {@code US Envoy}. */
  private boolean isCapitalRank(Found found) {
    return Character.isUpperCase(text.charAt(found.post().bare().start()));
  }
}
