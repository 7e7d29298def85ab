package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between a citation's brackets: names, a separator, dates; also several such pairs.
 * Telling it from other text in brackets: names are short, begin with a capital, and a date or a
 * slash follows them.
 */
final class CitationText {

  private static final int MOST_WORDS_OF_A_NAME = 6;
  private static final int MOST_WORDS_BEFORE_A_BARE_DATE = 3;

  private static final Pattern SEPARATORS = Pattern.compile("[,、，;；/]|\\s[&+|]\\s");
  private static final Pattern URL_SEPARATORS = Pattern.compile("[,、，;；]|\\s/|/\\s|/$");
  private static final Pattern URL = Pattern.compile("(?i)https?://|www\\.");
  private static final Pattern EDGES = Pattern.compile("^[\\s:|\\-]+|[\\s:|\\-]+$");
  private static final Pattern ENDS_WITH_SEPARATOR = Pattern.compile(".*[,、，;；/:|\\-]\\s*$");
  private static final Pattern ENDS_LIKE_A_SENTENCE =
      Pattern.compile(".*\\b(?:on|in|of|since|until|till|from|to|by|at|before|after|dated)\\s*$");
  private static final Pattern NAME_THEN_DIGITS = Pattern.compile("(.*)/\\s*(\\d[\\d.,/ -]*)");
  private static final Pattern NAME_THEN_NOTHING = Pattern.compile("(.+)/\\s*");

  /**
   * @param dates as printed, those that don't exist too; empty if none was printed
   */
  record Reading(List<String> sources, List<String> dates) {
    /** The first to the last day; null if a date is missing or wrong. */
    Period period() {
      Period all = null;
      for (String printed : dates) {
        Optional<Period> one = DateRange.parse(printed);
        if (one.isEmpty()) {
          return null;
        }
        all = all == null ? one.get() : all.through(one.get());
      }
      return all;
    }
  }

  private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /** Remembers names that were cited with a date: they are citations without one too. */
  void remember(List<String> sources) {
    known.addAll(sources);
  }

  /** Reads what is surely a citation: it has a name and either a date or a slash. */
  Optional<Reading> read(String inner) {
    String plain = Width.halfWithHyphens(inner).strip();
    List<String> between = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    int end = 0;
    for (Matcher date = DateRange.LOOKS_LIKE.matcher(plain); date.find(); end = date.end()) {
      between.add(plain.substring(end, date.start()));
      dates.add(date.group());
    }
    if (dates.isEmpty()) {
      return withoutDate(plain);
    }
    if (!canStandBeforeADate(between.getFirst())) {
      return Optional.empty();
    }
    between.add(plain.substring(end));
    return names(between, dates);
  }

  /** Reads what is a citation where one is due: a date alone, or names that are known. */
  Optional<Reading> readWhereDue(String inner) {
    String plain = Width.halfWithHyphens(inner).strip();
    if (DateRange.LOOKS_LIKE.matcher(plain).matches()) {
      return Optional.of(new Reading(List.of(), List.of(plain)));
    }
    return read(inner)
        .or(() -> names(List.of(plain), List.of()).filter(r -> known.containsAll(r.sources())));
  }

  private static Optional<Reading> withoutDate(String plain) {
    Matcher digits = NAME_THEN_DIGITS.matcher(plain);
    if (digits.matches()) {
      return names(List.of(digits.group(1)), List.of(digits.group(2)));
    }
    Matcher nothing = NAME_THEN_NOTHING.matcher(plain);
    return nothing.matches() ? names(List.of(nothing.group(1)), List.of()) : Optional.empty();
  }

  private static boolean canStandBeforeADate(String names) {
    return ENDS_WITH_SEPARATOR.matcher(names).matches()
        || names.isBlank()
        || names.strip().split("\\s+").length <= MOST_WORDS_BEFORE_A_BARE_DATE
            && !ENDS_LIKE_A_SENTENCE.matcher(names).matches();
  }

  private static Optional<Reading> names(List<String> stretches, List<String> dates) {
    List<String> names = new ArrayList<>();
    for (String stretch : stretches) {
      Pattern separators = URL.matcher(stretch).find() ? URL_SEPARATORS : SEPARATORS;
      for (String part : separators.split(stretch)) {
        String name = EDGES.matcher(part).replaceAll("");
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return !names.isEmpty() && names.stream().allMatch(CitationText::isName)
        ? Optional.of(new Reading(names, dates))
        : Optional.empty();
  }

  private static boolean isName(String name) {
    int first = name.codePointAt(0);
    boolean begins =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || Languages.isJapaneseLetter(first)
            || name.matches("@?\\S+\\.\\S+|@\\S+")
            || URL.matcher(name).lookingAt();
    return begins
        && name.codePoints().anyMatch(Character::isLetter)
        && name.split("\\s+").length <= MOST_WORDS_OF_A_NAME;
  }
}
