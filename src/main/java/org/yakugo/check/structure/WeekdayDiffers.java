package org.yakugo.check.structure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Months;
import org.yakugo.text.Eras;

/**
 * A date whose day of the week is another one: 5月5日（月） of 2026, a Tuesday. A date without its year
 * is the one nearest to the item's; what is told of another year (昨年5月5日) is left alone.
 */
public final class WeekdayDiffers implements ItemRule {
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?<!\\d|[昨前去同翌来]年)(?:(?:(?<era>%1$s)?(?<ofEra>\\d{1,2}|元)|(?<year>\\d{4}))年)?"
                  .formatted(Eras.NAMES)
              + "(?<month>\\d{1,2})月(?<day>\\d{1,2})日"
              + "(?:[（(](?<short>%1$s)(?:曜日?)?(?:[・、]?[祝休]日?)?[)）]|(?<long>%1$s)曜日)"
                  .formatted(days(TextStyle.NARROW, Locale.JAPANESE)),
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b("
              + days(TextStyle.FULL, Locale.ENGLISH)
              + "),? (?:the )?(?:(\\p{Lu}\\p{Ll}+)\\.? (\\d{1,2})|(\\d{1,2}) (\\p{Lu}\\p{Ll}+))(?:st|nd|rd|th)?(?:,? (\\d{4}))?");

  private static String days(TextStyle style, Locale language) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(style, language))
        .collect(Collectors.joining("|"));
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    LocalDate about = bulletin.bulletin().dateOf(item.item());
    Stream<Finding> japanese =
        item.ja()
            .find(JAPANESE)
            .flatMap(
                m ->
                    finding(
                        item.ja(), m, day(m, about), either(m.group("short"), m.group("long"))));
    Months months = Months.of(bulletin.language());
    Stream<Finding> english =
        item.englishFields().stream()
            .flatMap(field -> field.find(ENGLISH).flatMap(m -> english(field, m, about, months)));
    return Stream.concat(japanese, english);
  }

  private Stream<Finding> english(
      FieldText field, MatchResult m, @Nullable LocalDate about, Months months) {
    int month = months.number(either(m.group(2), m.group(5)));
    LocalDate date = day(m.group(6), month, either(m.group(3), m.group(4)), about);
    return finding(field, m, date, m.group(1));
  }

  /** A year of two digits without its era is one of the present. */
  private static @Nullable LocalDate day(MatchResult m, @Nullable LocalDate about) {
    String ofEra = m.group("ofEra");
    String year =
        ofEra == null ? m.group("year") : String.valueOf(Eras.year(m.group("era"), ofEra));
    return day(year, Integer.parseInt(m.group("month")), m.group("day"), about);
  }

  private static String either(@Nullable String first, String second) {
    return first == null ? second : first;
  }

  /** Of a date without its year the one nearest to the item's; null if there is no such day. */
  private static @Nullable LocalDate day(
      @Nullable String year, int month, String day, @Nullable LocalDate about) {
    try {
      if (year != null) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      }
      if (about == null) {
        return null;
      }
      LocalDate date = LocalDate.of(about.getYear(), month, Integer.parseInt(day));
      return date.isAfter(about.plusMonths(6))
          ? date.minusYears(1)
          : date.isBefore(about.minusMonths(6)) ? date.plusYears(1) : date;
    } catch (DateTimeException none) {
      return null;
    }
  }

  private Stream<Finding> finding(
      FieldText field, MatchResult match, @Nullable LocalDate date, String said) {
    if (date == null) {
      return Stream.empty();
    }
    String japanese = date.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
    String english = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (said.equals(japanese) || said.equals(english)) {
      return Stream.empty();
    }
    return Stream.of(
        field.finding(
            this,
            match,
            new Message(
                "%sは%s曜日です。".formatted(date, japanese), "%s is a %s.".formatted(date, english))));
  }
}
