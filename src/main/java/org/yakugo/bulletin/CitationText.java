package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a citation's brackets: names, a separator, dates; also several such pairs.
 * Telling it from other text in brackets: names are short, begin with a capital, and a date or a
 * slash follows them.
 */
final class CitationText {

  private static final int MOST_WORDS_OF_A_NAME = 6;
  private static final int MOST_WORDS_BEFORE_A_BARE_DATE = 3;
  private static final int MOST_WORDS_IN_SMALL_LETTERS = 2;

  private static final Pattern SEPARATORS = Pattern.compile("[,、，;；/\\\\]|\\s[&+|]\\s");
  private static final Pattern URL_SEPARATORS = Pattern.compile("[,、，;；]|\\s/|/\\s|/$");
  private static final Pattern URL = Pattern.compile("(?i)https?://|www\\.");
  private static final Pattern ADDRESS = Pattern.compile("@?\\S+\\.\\S+|@\\S+");
  private static final Pattern EDGES = Pattern.compile("^[\\s:|.\\-]+|[\\s:|\\-]+$");
  private static final Pattern ENDS_WITH_SEPARATOR = Pattern.compile(".*[,、，;；/\\\\:|\\-]\\s*$");
  private static final Pattern ENDS_LIKE_A_SENTENCE =
      Pattern.compile(".*\\b(?:on|in|of|since|until|till|from|to|by|at|before|after|dated)\\s*$");

  /** {@code NAME / DATE} by its last slash, or what was typed for one. */
  private static final Pattern NAME_THEN_DATE =
      Pattern.compile("(.*?)\\s*[/|\\\\]+\\s*([^/|\\\\]+)");

  /** {@code 24/7}, {@code Article 5/6}, {@code No. 12/2026}: a number, not a name with a date. */
  private static final Pattern FRACTION = Pattern.compile(".*(?:\\S[/|]\\d{1,3}|\\d[/|]\\d+)");

  private static final Pattern LABEL = Pattern.compile("(?:(?i:sources?)|出典|出所)\\s*[:：]\\s*");
  private static final Pattern DOUBLE_BRACKETS = Pattern.compile("[(\\[]\\s*(.*?)\\s*[)\\]]");
  private static final Pattern NAME_THEN_NOTHING = Pattern.compile("(.+)/\\s*");

  /**
   * @param dates as printed, those that don't exist too; empty if none was printed
   */
  record Reading(List<String> sources, List<String> dates) {
    /** The first to the last day; null if a date is missing or wrong. */
    @Nullable Period period() {
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
    String plain = plain(inner);
    Optional<Reading> dated = dated(plain);
    return dated
        .filter(reading -> reading.period() != null)
        .or(() -> slashed(plain))
        .or(() -> dated)
        .or(() -> withoutDate(plain));
  }

  /** Reads what is a citation where one is due: a date alone, or names that are known. */
  Optional<Reading> readWhereDue(String inner) {
    String plain = plain(inner);
    if (DateRange.LOOKS_LIKE.matcher(plain).matches()) {
      return Optional.of(new Reading(List.of(), List.of(plain)));
    }
    return read(inner)
        .or(
            () ->
                names(List.of(plain), List.of(), false)
                    .filter(r -> known.containsAll(r.sources())));
  }

  private static String plain(String inner) {
    String plain = HalfWidth.halfWithHyphens(inner).strip();
    Matcher doubled = DOUBLE_BRACKETS.matcher(plain);
    String single = doubled.matches() ? doubled.group(1) : plain;
    Matcher label = LABEL.matcher(single);
    return label.lookingAt() ? single.substring(label.end()) : single;
  }

  private Optional<Reading> dated(String plain) {
    List<String> between = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    int end = 0;
    for (Matcher date = DateRange.LOOKS_LIKE.matcher(plain); date.find(); end = date.end()) {
      between.add(plain.substring(end, date.start()));
      dates.add(date.group());
    }
    if (dates.isEmpty() || !canStandBeforeADate(between.getFirst())) {
      return Optional.empty();
    }
    between.add(plain.substring(end));
    return names(between, dates, false);
  }

  /** Names, a slash and what is meant as a date, however it is mistyped; or no name at all. */
  private Optional<Reading> slashed(String plain) {
    Matcher parts = NAME_THEN_DATE.matcher(plain);
    if (!parts.matches()
        || !DateRange.isMeant(parts.group(2))
        || FRACTION.matcher(plain).matches()) {
      return Optional.empty();
    }
    List<String> dates = List.of(parts.group(2).strip());
    boolean date = DateRange.LOOKS_LIKE.matcher(parts.group(2)).find();
    return parts.group(1).isBlank() && date
        ? Optional.of(new Reading(List.of(), dates))
        : names(List.of(parts.group(1)), dates, date);
  }

  private Optional<Reading> withoutDate(String plain) {
    Matcher nothing = NAME_THEN_NOTHING.matcher(plain);
    return nothing.matches()
        ? names(List.of(nothing.group(1)), List.of(), false)
        : Optional.empty();
  }

  private static boolean canStandBeforeADate(String names) {
    return ENDS_WITH_SEPARATOR.matcher(names).matches()
        || names.isBlank()
        || names.equals(names.toUpperCase(Locale.ROOT))
        || names.strip().split("\\s+").length <= MOST_WORDS_BEFORE_A_BARE_DATE
            && !ENDS_LIKE_A_SENTENCE.matcher(names).matches();
  }

  /**
   * @param small whether a name may begin with a small letter, since a slash and a date follow it
   */
  private Optional<Reading> names(List<String> stretches, List<String> dates, boolean small) {
    List<String> names = new ArrayList<>();
    for (String stretch : stretches) {
      Pattern separators = URL.matcher(stretch).find() ? URL_SEPARATORS : SEPARATORS;
      for (String part : separators.split(stretch)) {
        String name = EDGES.matcher(part).replaceAll("");
        if (!name.isEmpty()) {
          names.addAll(severalKnown(name));
        }
      }
    }
    return !names.isEmpty() && names.stream().allMatch(name -> isName(name, small))
        ? Optional.of(new Reading(names, dates))
        : Optional.empty();
  }

  /** {@code TREND REPORT} lacks its comma where both are known. */
  private List<String> severalKnown(String name) {
    List<String> words = List.of(name.split("\\s+"));
    return words.size() > 1 && known.containsAll(words) ? words : List.of(name);
  }

  private static boolean isName(String name, boolean small) {
    int first = name.codePointAt(0);
    int words = name.split("\\s+").length;
    boolean begins =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || Languages.isJapaneseLetter(first)
            || small && Character.isLetter(first) && words <= MOST_WORDS_IN_SMALL_LETTERS
            || ADDRESS.matcher(name).matches()
            || URL.matcher(name).lookingAt();
    return begins
        && name.codePoints().anyMatch(Character::isLetter)
        && words <= MOST_WORDS_OF_A_NAME;
  }
}
