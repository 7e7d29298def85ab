package org.yakugo.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.text.Span;

/**
 * Pairs persons with katakana names by sound, best first, one to one. Persons whom only the body
 * names are taken where the headline's own persons leave a katakana name over.
 */
final class NameAligner {
  /**
   * A surname of several words is taken as such where all of it sounds like all of the Japanese.
   */
  private static final double LEAST_OF_REST = 0.75;

  /** Where the post agrees too, a likeness below {@link SoundLikeness#ALIKE} is enough. */
  private static final double LEAST_WITH_POST = 0.45;

  /** A place is somebody's surname only where it sounds the same: Robertas Kaunas. */
  private static final double SAME = 0.8;

  private static final double CLOSE = 0.1;

  private static final Pattern NUMBERED = Pattern.compile(".+ [IVX]+");
  private static final Pattern REIGN = Pattern.compile("\\d+世");

  /** What a post that agrees is worth between two persons whose names sound alike. */
  private static final double POST_AGREES = 0.3;

  /**
   * A person and the Japanese name.
   *
   * @param japanese all of the name that is printed
   * @param surname the word of it that renders the surname
   * @param called what of the English name the Japanese surname renders
   * @param likeness of the part that was compared
   */
  record Pairing(
      PersonMention person,
      boolean inHeadline,
      Span japanese,
      Span surname,
      Span called,
      double likeness) {}

  static List<Pairing> pair(
      EnglishReading headline, EnglishReading body, JapaneseHeadline japanese) {
    List<Pairing> candidates = new ArrayList<>();
    for (Span name : japanese.names()) {
      headline
          .persons()
          .forEach(person -> addCandidate(candidates, person, headline, true, name, japanese));
      body.persons()
          .forEach(person -> addCandidate(candidates, person, body, false, name, japanese));
      headline
          .persons()
          .forEach(person -> addOtherWord(candidates, person, headline, name, japanese));
    }
    for (Span place : japanese.placesBeforePosts()) {
      headline.persons().stream()
          .filter(person -> person.name() != null && !person.posts().isEmpty())
          .filter(person -> japanese.soundsLike(person.named().surnameText(), place) >= SAME)
          .forEach(person -> addCandidate(candidates, person, headline, true, place, japanese));
    }
    candidates.sort(
        Comparator.comparing((Pairing p) -> !p.inHeadline())
            .thenComparing(
                p ->
                    -p.likeness()
                        - (hasPost(p, p.inHeadline() ? headline : body, japanese)
                            ? POST_AGREES
                            : 0))
            .thenComparing(p -> p.person().posts().isEmpty())
            .thenComparing(p -> p.person().span().start()));
    List<Pairing> chosen = new ArrayList<>();
    for (Pairing candidate : candidates) {
      boolean free =
          chosen.stream()
              .noneMatch(
                  c ->
                      c.japanese().overlaps(candidate.japanese())
                          || c.inHeadline() == candidate.inHeadline()
                              && c.person() == candidate.person());
      if (free) {
        chosen.add(withNumber(candidate, japanese.text()));
      }
    }
    return chosen;
  }

  /** {@code Mohammed VI}, モハメッド|6世. */
  private static Pairing withNumber(Pairing one, String japanese) {
    Matcher number = REIGN.matcher(japanese).region(one.japanese().end(), japanese.length());
    if (!NUMBERED.matcher(one.person().named().text()).matches() || !number.lookingAt()) {
      return one;
    }
    Span more = new Span(number.start(), number.end());
    return new Pairing(
        one.person(),
        one.inHeadline(),
        one.japanese().with(more),
        one.surname().with(more),
        one.called(),
        one.likeness());
  }

  /** Whether the post that follows the Japanese name is of a rank that the person has. */
  private static boolean hasPost(
      Pairing pairing, EnglishReading reading, JapaneseHeadline japanese) {
    Title title = japanese.titleAfter(pairing.japanese());
    return title != null
        && pairing.person().posts().stream()
            .anyMatch(post -> RankEndings.agree(post, reading.text(), title.post(), japanese));
  }

  private static void addCandidate(
      List<Pairing> candidates,
      PersonMention person,
      EnglishReading reading,
      boolean inHeadline,
      Span japaneseName,
      JapaneseHeadline japanese) {
    PersonName name = person.name();
    if (name == null) {
      return;
    }
    List<Span> words = japanese.words(japaneseName);
    double whole =
        name.words().size() > 1 && words.size() > 1
            ? japanese.soundsLike(name.text(), japaneseName)
            : 0;
    String surname = name.surnameText();
    Span best = japaneseName;
    double likeness = 0;
    for (Span word : words) {
      double one = japanese.soundsLike(surname, word);
      if (one >= likeness) {
        likeness = one;
        best = word;
      }
    }
    if (words.size() > 1) {
      double joined = japanese.soundsLike(surname, japaneseName);
      if (joined > likeness) {
        likeness = joined;
        best = japaneseName;
      }
    }
    if (Math.max(whole, likeness) < LEAST_WITH_POST || tooShort(surname, likeness)) {
      return;
    }
    Span called = name.surname();
    if (words.size() > 1) {
      for (int i = 1; i < name.words().size(); i++) {
        Span rest = name.words().get(i).with(name.words().getLast());
        double one = japanese.soundsLike(wordsFrom(name, i), japaneseName);
        if (rest.length() > called.length() && one > LEAST_OF_REST && one >= likeness - CLOSE) {
          likeness = Math.max(likeness, one);
          best = japaneseName;
          called = rest;
        }
      }
    }
    boolean partOfLonger =
        words.size() > 1 && whole < SoundLikeness.ALIKE && !best.equals(japaneseName);
    Span printed = partOfLonger && name.words().size() > 1 ? best : japaneseName;
    double most = Math.max(whole, likeness);
    Pairing pairing = new Pairing(person, inHeadline, printed, best, called, most);
    if (most >= SoundLikeness.ALIKE || inHeadline && hasPost(pairing, reading, japanese)) {
      candidates.add(pairing);
    }
  }

  /**
   * {@code Thongsavanh Phomvihane}, トンサワン外相: where the house calls people by the given name, or by
   * the last word against their country's habit, its sound and the post behind it tell.
   */
  private static void addOtherWord(
      List<Pairing> candidates,
      PersonMention person,
      EnglishReading reading,
      Span printed,
      JapaneseHeadline japanese) {
    PersonName name = person.name();
    if (name == null || name.words().size() < 2 || japanese.words(printed).size() > 1) {
      return;
    }
    for (Span word : List.of(name.words().getFirst(), name.words().getLast())) {
      double likeness =
          word.overlaps(name.surname()) ? 0 : japanese.soundsLike(word.in(reading.text()), printed);
      Pairing pairing = new Pairing(person, true, printed, printed, word, likeness);
      if (likeness >= SoundLikeness.ALIKE && hasPost(pairing, reading, japanese)) {
        candidates.add(pairing);
      }
    }
  }

  /** The words of a name from the one at {@code first} on. */
  private static String wordsFrom(PersonName name, int first) {
    String[] words = name.text().split(" ");
    return String.join(
        " ", Arrays.asList(words).subList(Math.min(first, words.length), words.length));
  }

  /** Two letters sound like many things. */
  private static boolean tooShort(String surname, double likeness) {
    return surname.length() <= 3 && likeness < 0.9;
  }
}
