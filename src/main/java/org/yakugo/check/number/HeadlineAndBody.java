package org.yakugo.check.number;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.language.Months;
import org.yakugo.language.WordKinds;
import org.yakugo.text.EnglishStems;
import org.yakugo.text.Normalization;

/** What the headline and the body of an item say, in the language's tables. */
record HeadlineAndBody(
    String headline, String body, @Nullable LocalDate date, CheckedBulletin bulletin) {
  /** Shorter words say little of what a number is of. */
  private static final int SHORTEST = 3;

  /** Characters behind a number in which the word stands that it counts. */
  private static final int NEAR = 30;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|\\n|\\z");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern OF = Pattern.compile("^\\s*(?:of\\s+)?");

  private static final Pattern WITHIN = Pattern.compile("\\b(?:[Ii]n|[Dd]uring|[Ff]or) $");

  /** What the counted word can't stand behind. */
  private static final Pattern PHRASE_END =
      Pattern.compile("[.,;:()\\n]|\\b(?:to|in|on|at|for|from|by|of|with|as|and|an?|the|after) ");

  boolean is(String words, String kind) {
    return WordKinds.of(bulletin.language()).is(words, kind);
  }

  List<Quantity> numbers(String text) {
    return EnglishQuantities.of(bulletin.language()).in(text);
  }

  Optional<Score> score(String text) {
    return Score.ofEnglish(text, bulletin.language());
  }

  /** The sentence of the body that an offset lies in. */
  String sentence(int at) {
    Matcher end = SENTENCE_END.matcher(body);
    int start = 0;
    while (end.find()) {
      if (end.end() > at) {
        return body.substring(start, end.end());
      }
      start = end.end();
    }
    return body.substring(start);
  }

  /**
   * Whether a sentence names no month or year that the headline doesn't, but the citation's; what
   * was counted within it ({@code in April}) isn't what was counted since the year began.
   */
  boolean isOfThen(String sentence) {
    List<Quantity> times = numbers(headline);
    return numbers(sentence).stream()
        .filter(t -> t.unit().equals(CountedUnit.MONTH) || t.unit().equals(CountedUnit.YEAR))
        .filter(
            time ->
                !isCitations(time) || WITHIN.matcher(sentence.substring(0, time.start())).find())
        .allMatch(time -> times.stream().anyMatch(time::agreesWith));
  }

  private boolean isCitations(Quantity time) {
    return date != null
        && (time.value() == value(time.unit(), date)
            || time.value() == value(time.unit(), date.minusMonths(1)));
  }

  private static int value(CountedUnit unit, LocalDate date) {
    return unit.equals(CountedUnit.YEAR) ? date.getYear() : date.getMonthValue();
  }

  /** The stems of the words that say something, in order. */
  Set<String> stems(String text) {
    Months months = Months.of(bulletin.language());
    return WORD.matcher(text)
        .results()
        .map(word -> Normalization.ENGLISH.apply(word.group()))
        .filter(word -> word.length() >= SHORTEST && months.number(word) == 0)
        .filter(word -> !is(word, "saying-little"))
        .map(EnglishStems::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether behind a number of the body stands that it is of a thing the headline doesn't name. */
  boolean isOfPart(Quantity number) {
    return body.startsWith(" of ", number.end())
        && !stems(headline).containsAll(counted(body, number));
  }

  /** Those of what a number counts: {@code 350 new schools}. */
  Set<String> counted(String text, Quantity number) {
    String behind = text.substring(number.end(), Math.min(text.length(), number.end() + NEAR));
    return stems(PHRASE_END.split(OF.matcher(behind).replaceFirst("") + " ", 2)[0]);
  }
}
