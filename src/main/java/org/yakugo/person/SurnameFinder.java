package org.yakugo.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * Tells by which part of a full name news calls a person: mostly the last word, but by capitals where
 * they are printed, by the country's habit, by particles and by what the name's form tells.
 */
final class SurnameFinder {

  private enum Habit {
    FAMILY_FIRST,
    GIVEN_FIRST,
    WHOLE,
    SPANISH,
    DOUBLE,
    LAST
  }

  private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ur", "as", "ad", "ar", "an", "ash", "at", "az");
  private static final Set<String> NOBLE = Set.of("von", "van", "de", "del", "della", "di", "da", "dos", "do", "das", "der", "den", "ter", "ten", "le", "la", "du", "zu", "abu", "aboul", "abul");
  private static final Set<String> SONS = Set.of("bin", "ibn", "bint", "ben");
  private static final Set<String> PATRONYMIC = Set.of("oglu", "oghlu", "ogly", "kyzy", "qizi", "gizi", "uulu");
  private static final Set<String> CHINESE_SURNAMES = Set.of("lee", "lim", "tan", "ng", "goh", "wong", "chan", "ong", "teo", "chua", "koh", "ho", "heng", "chen", "wang", "li", "zhang", "liu", "ban", "kim", "park");
  private static final Set<String> HOUSES = Set.of("nahyan", "maktoum", "thani", "khalifa", "saud", "sabah", "said", "qasimi", "nuaimi", "sharqi", "mualla", "hussein");
  private static final Map<String, Habit> HABITS = habits();

  /** The name with the part that its bearer is called by. */
  PersonName name(String text, List<Span> words, String country) {
    List<String> folded = words.stream().map(w -> Normalization.ENGLISH.apply(w.in(text))).toList();
    Span whole = words.getFirst().with(words.getLast());
    String printed = whole.in(text).replaceAll("\\s+", " ");
    Choice choice = words.size() == 1 ? new Choice(0, 1, 1, "it stands alone")
        : choose(text, words, folded, country == null ? "" : country);
    Span surname = words.get(choice.from).with(words.get(choice.to - 1));
    Span called = withoutArticle(text, surname);
    return new PersonName(
        printed,
        called.in(text).replaceAll("\\s+", " "),
        whole,
        words,
        called,
        choice.certainty,
        choice.because);
  }

  private record Choice(int from, int to, double certainty, String because) {}

  private Choice choose(String text, List<Span> words, List<String> folded, String country) {
    int n = words.size();
    Habit habit = HABITS.getOrDefault(country, Habit.LAST);
    Choice capitals = capitals(text, words, folded, habit);
    if (capitals != null && habit != Habit.GIVEN_FIRST) {
      return capitals;
    }
    if (folded.stream().anyMatch(SONS::contains) && folded.stream().anyMatch(f -> HOUSES.contains(tail(f)))
        || country.equals("SA") && folded.contains("bin")) {
      return new Choice(0, 1, 0.85, "a ruling house's members are called by the first name");
    }
    if (country.equals("KW") && n > 2 && HOUSES.contains(tail(folded.get(n - 1)))) {
      return new Choice(0, 1, 0.6, "a ruling house's members are called by the first name");
    }
    switch (habit) {
      case FAMILY_FIRST:
        return new Choice(0, 1, 0.9, "names of " + country + " begin with the family name");
      case GIVEN_FIRST:
        return new Choice(0, 1, 0.85, "people of " + country + " are called by the given name");
      case WHOLE:
        return new Choice(0, n, 0.7, "names of " + country + " are not shortened");
      default:
        break;
    }
    if (n == 3 && CHINESE_SURNAMES.contains(folded.get(0)) && folded.get(1).length() < 6 && habit == Habit.LAST && isShort(folded)) {
      return new Choice(0, 1, 0.7, "the family name stands first in Chinese names");
    }
    int last = lastName(folded);
    int particle = particle(folded, last);
    if (particle < last) {
      return new Choice(particle, last + 1, 0.9, "the particle belongs to the surname");
    }
    boolean given = n > 2 && isGiven(folded.get(n - 2));
    boolean spanish = country.isEmpty() && n == 4 && isGiven(folded.get(0)) && isGiven(folded.get(1))
        && words.getFirst().in(text).matches(".*[áéíóúñ].*|José|Juan|Luis|Carlos");
    if ((habit == Habit.SPANISH || spanish) && n > 2 && last == n - 1) {
      if (n == 3 && given) {
        return new Choice(2, 3, 0.8, "the word before is a given name");
      }
      return new Choice(n - 2, n - 1, 0.75, "the first of two Spanish surnames");
    }
    if (habit == Habit.DOUBLE && n == 3 && !given) {
      return new Choice(1, 3, 0.7, "a double surname");
    }
    return new Choice(last, last + 1, 0.93, "the last word");
  }

  private Choice capitals(String text, List<Span> words, List<String> folded, Habit habit) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).in(text);
      boolean capital = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
      if (capital) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    if (from < 0 || from == 0 && to == words.size()) {
      return null;
    }
    if (habit == Habit.SPANISH && to - from == 2) {
      to = from + 1;
    }
    return new Choice(particle(folded, from), to, 0.97, "printed in capitals");
  }

  private static int lastName(List<String> folded) {
    int last = folded.size() - 1;
    if (PATRONYMIC.contains(folded.get(last)) && last >= 2) {
      return last == 2 ? 0 : Math.max(0, last - 2) == 1 ? 0 : last;
    }
    return last;
  }

  /** Index of the first particle right before the word; the word's own if there is none. */
  private static int particle(List<String> folded, int word) {
    int first = word;
    while (first > 1 && NOBLE.contains(folded.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isGiven(String word) {
    return Vocabulary.shipped().givenNames.contains(word);
  }

  private static boolean isShort(List<String> folded) {
    return folded.stream().allMatch(f -> f.length() <= 6);
  }

  private static String tail(String folded) {
    int hyphen = folded.lastIndexOf('-');
    return hyphen < 0 ? folded : folded.substring(hyphen + 1);
  }

  /** {@code al-Sharaa} is called シャラア. */
  private static Span withoutArticle(String text, Span surname) {
    String word = surname.in(text);
    int hyphen = Math.max(word.indexOf('-'), word.indexOf('‑'));
    if (hyphen > 0 && hyphen <= 3 && ARTICLES.contains(Normalization.ENGLISH.apply(word.substring(0, hyphen)))) {
      return new Span(surname.start() + hyphen + 1, surname.end());
    }
    return surname;
  }

  private static Map<String, Habit> habits() {
    Map<String, Habit> habits = new HashMap<>();
    for (Table.Row row : Table.ofResource("name-habits.tsv", 3).rows()) {
      for (String country : row.text(0).split(" ")) {
        habits.put(country, Habit.valueOf(row.text(1)));
      }
    }
    return Map.copyOf(habits);
  }
}
