package org.yakugo.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * Tells by which part of a full name news calls a person: mostly the last word, but by capitals
 * where they are printed, by the country's habit, by particles and by what the form tells.
 */
record SurnameFinder(
    Map<String, Habit> habits, Map<String, Set<String>> roles, Set<String> givenNames) {

  private enum Habit {
    FAMILY_FIRST,
    GIVEN_FIRST,
    WHOLE,
    SPANISH,
    DOUBLE,
    HEIR,
    LAST
  }

  /**
   * The words of a name from one before another.
   *
   * @param certainty the share of names of this kind in which it is right; a judgement, for most
   *     kinds checked on the persons that the Foreign Ministry prints
   */
  private record Choice(int from, int to, double certainty) {}

  private static final Facts<Map<String, Habit>> HABITS = Facts.of(SurnameFinder::habits);
  private static final Facts<Map<String, Set<String>>> WORDS =
      Facts.of(in -> in.table("surname-words").sets("role", row -> row.alternatives("words")));
  private static final Pattern SYLLABLE =
      Pattern.compile("[^AEIOUY]{0,2}[AEIOUY]{1,3}(?:N|NG|K|L|M|P|T|H)?");
  private static final Pattern PINYIN =
      Pattern.compile(
          "(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])(?:i?a(?:o|ng?)?|ai|e(?:i|ng?|r)?|i(?:e|u|ng?)?"
              + "|i?ong|ou?|u(?:a(?:i|ng?)?|[eino])?)){2}");
  private static final Pattern REGNAL = Pattern.compile("[IVX]{2,}|[IVX]");

  private static final Pattern GIVEN_OF_HALVES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_ARTICLE = 3;

  SurnameFinder(Language language) {
    this(HABITS.in(language), WORDS.in(language), Vocabulary.of(language).givenNames);
  }

  /** Whether {@code Tae-won} ends so, though that is a word, too. */
  static boolean isHalf(Language language, String folded) {
    return WORDS.in(language).getOrDefault("half", Set.of()).contains(folded);
  }

  /** The name with the part that its bearer is called by; {@code country} may be null. */
  PersonName name(String text, List<Span> words, @Nullable String country) {
    Choice choice =
        words.size() == 1
            ? new Choice(0, 1, 1)
            : choose(text, words, country == null ? "" : country);
    Span whole = words.getFirst().with(words.getLast());
    Span surname = withoutArticle(text, words.get(choice.from).with(words.get(choice.to - 1)));
    return new PersonName(
        inOrder(printed(text, whole)),
        printed(text, surname),
        whole,
        words,
        surname,
        choice.certainty);
  }

  /** {@code PATRUSHEV, Nikolai} with the given name first. */
  private static String inOrder(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
  }

  private static String printed(String text, Span span) {
    return span.in(text).replaceAll("\\s+", " ");
  }

  private Choice choose(String text, List<Span> words, String country) {
    List<String> folded = words.stream().map(w -> Normalization.ENGLISH.apply(w.in(text))).toList();
    Habit told = habits.getOrDefault(country, Habit.LAST);
    Habit habit = told == Habit.HEIR ? Habit.LAST : told;
    boolean heir = words.size() > 2 && told == Habit.HEIR; // Faustino Dy III
    boolean numbered = REGNAL.matcher(words.getLast().in(text)).matches();
    if (numbered && !heir) {
      return new Choice(0, words.size(), 0.97); // a sovereign's number belongs to the name
    }
    if (numbered || is("junior", folded.getLast())) {
      return words.size() == 2
          ? new Choice(0, 1, 1)
          : choose(text, words.subList(0, words.size() - 1), country);
    }
    Choice capitals = capitals(text, words, folded, habit);
    if (capitals != null && habit != Habit.GIVEN_FIRST) {
      return capitals;
    }
    boolean turned = is("japanese-given", folded.getLast()); // Yoshimoto Hiroshi
    if (country.equals("JP")
        && (turned || is("japanese", folded.getFirst()))
        && words.size() == 2) {
      int surname = !turned && is("japanese", folded.getLast()) ? 1 : 0; // Yamamoto Koji
      return new Choice(surname, surname + 1, 0.9);
    }
    boolean halves = GIVEN_OF_HALVES.matcher(words.getLast().in(text)).matches();
    if (halves && words.size() == 2 && is("korean", folded.getFirst())) {
      return new Choice(0, 1, 0.9); // of Korea or Taiwan, whatever the office is of: Lee Jae-yong
    }
    if (habit == Habit.LAST && isVietnamese(folded)) {
      return new Choice(0, words.size(), 0.7); // as of Viet Nam, whatever the office is of
    }
    if (isSurnameWithParticles(folded, country)) {
      return new Choice(0, words.size(), 0.9); // the particle belongs to the surname
    }
    if (isOfRulingHouse(folded, country)) {
      return new Choice(0, 1, 0.8); // a ruling house's members are called by the first name
    }
    return switch (habit) {
      case FAMILY_FIRST -> {
        int family = isWestern(folded, country) ? 1 : 0; // Chris Tang, Paul Chan Mo-po
        yield new Choice(family, family + 1, 0.9);
      }
      case GIVEN_FIRST -> new Choice(0, 1, 0.85);
      case WHOLE -> new Choice(0, words.size(), 0.7);
      default -> byForm(folded, isSpanish(folded, country) ? Habit.SPANISH : habit);
    };
  }

  private Choice byForm(List<String> folded, Habit habit) {
    int n = folded.size();
    if (habit == Habit.LAST && isChinese(folded)) {
      return new Choice(0, 1, 0.7); // the family name stands first in Chinese names
    }
    if (is("patronymic", folded.getLast()) && n > 2) {
      return new Choice(0, 1, 0.8); // the father's name ends the name
    }
    int particle = particle(folded, n - 1);
    if (particle < n - 1) {
      return new Choice(particle, n, 0.9); // the particle belongs to the surname
    }
    boolean given = n > 2 && isGiven(folded.get(n - 2));
    if (habit == Habit.SPANISH && n > 2) {
      return n == 3 && given
          ? new Choice(2, 3, 0.8)
          : new Choice(n - 2, n - 1, 0.75); // the first of two Spanish surnames
    }
    return habit == Habit.DOUBLE && n == 3 && !given
        ? new Choice(1, 3, 0.7)
        : new Choice(n - 1, n, 0.93); // the last word
  }

  /** The part printed in capitals, with its particles; null if none or all of it is. */
  private @Nullable Choice capitals(
      String text, List<Span> words, List<String> folded, Habit habit) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < words.size(); i++) {
      if (isCapitals(words.get(i).in(text))) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    if (from < 0 || from == 0 && to == words.size()) {
      return null;
    }
    int end = habit == Habit.SPANISH && to - from == 2 ? from + 1 : to;
    return new Choice(particle(folded, from), end, 0.97); // printed in capitals
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && !isInitials(word)
        && word.indexOf('.') < 0
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** {@code Le Drian}, {@code von der Leyen} without given names; {@code Le Minh} is Vietnamese. */
  private boolean isSurnameWithParticles(List<String> folded, String country) {
    return !Set.of("VN", "CN", "TW", "KR", "KP", "KH", "LA").contains(country)
        && folded.subList(0, folded.size() - 1).stream().allMatch(word -> is("noble", word));
  }

  /** {@code JD}: no syllable, and so no family name in capitals. */
  private static boolean isInitials(String word) {
    return word.length() < 4
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !SYLLABLE.matcher(word).matches();
  }

  /** Also {@code Hamdan bin Mohammed}, who has no name but his and his father's. */
  private boolean isOfRulingHouse(List<String> folded, String country) {
    boolean son = folded.stream().anyMatch(word -> is("son", word));
    boolean house = folded.stream().anyMatch(word -> is("house", afterHyphen(word)));
    boolean kuwaits =
        country.equals("KW") && folded.size() > 2 && is("house", afterHyphen(folded.getLast()));
    boolean sonOnly = is("son", folded.get(1)) && !folded.get(1).equals("ben");
    boolean only = folded.size() == 3 && sonOnly && isGiven(folded.get(2));
    return son && (house || only || country.equals("SA")) || kuwaits;
  }

  /** Whether a given name stands first where family names do: that of a Western name, or turned. */
  private boolean isWestern(List<String> folded, String country) {
    String first = folded.getFirst();
    return !is("eastern", first)
        && (first.indexOf('.') > 0
            || isGiven(first)
            || is("eastern", folded.get(1)) && !country.equals("CN"));
  }

  /** Without a country, four words of which two are given names of the Spanish world. */
  private boolean isSpanish(List<String> folded, String country) {
    return country.isEmpty()
        && folded.size() == 4
        && is("spanish", folded.get(0))
        && isGiven(folded.get(1));
  }

  private boolean isChinese(List<String> folded) {
    String first = folded.getFirst();
    return folded.size() == 3 && is("chinese", first) && areSyllables(folded)
        || folded.size() == 2 && is("pinyin", first) && PINYIN.matcher(folded.get(1)).matches();
  }

  private boolean isVietnamese(List<String> folded) {
    return folded.size() > 2
        && folded.subList(0, 2).stream().anyMatch(word -> is("vietnamese", word))
        && areSyllables(folded);
  }

  private static boolean areSyllables(List<String> folded) {
    return folded.stream().allMatch(word -> word.length() <= LONGEST_SYLLABLE);
  }

  /** Index of the first particle right before the word; the word's own if there is none. */
  private int particle(List<String> folded, int word) {
    int first = word;
    while (first > 1 && is("noble", folded.get(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isGiven(String word) {
    return givenNames.contains(word);
  }

  private boolean is(String role, String word) {
    return roles.getOrDefault(role, Set.of()).contains(word);
  }

  private static String afterHyphen(String folded) {
    return folded.substring(folded.lastIndexOf('-') + 1);
  }

  /** {@code al-Sharaa} is called シャラア. */
  private Span withoutArticle(String text, Span surname) {
    String folded = surname.in(text).toLowerCase(Locale.ROOT).replace('‑', '-');
    int hyphen = folded.indexOf('-');
    boolean article =
        hyphen > 0 && hyphen <= LONGEST_ARTICLE && is("article", folded.substring(0, hyphen));
    return article ? new Span(surname.start() + hyphen + 1, surname.end()) : surname;
  }

  private static Map<String, Habit> habits(Language language) {
    Map<String, Habit> habits = new HashMap<>();
    language
        .table("name-habits")
        .each(
            row ->
                row.words("countries")
                    .forEach(country -> habits.put(country, row.choice("habit", Habit.class))));
    return Map.copyOf(habits);
  }
}
