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

/** A date whose day of the week is another one: 5月5日（月） of 2026, a Tuesday. */
public final class WeekdayDiffers implements ItemRule {
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日[（(]("
              + days(TextStyle.NARROW, Locale.JAPANESE)
              + ")(?:曜日?)?[)）]");

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
    LocalDate about =
        item.item().citation() != null && item.item().citation().dates() != null
            ? item.item().citation().dates().to()
            : bulletin.period() == null ? null : bulletin.period().to();
    Stream<Finding> japanese =
        item.ja()
            .find(JAPANESE)
            .flatMap(
                m ->
                    finding(
                        item.ja(),
                        m,
                        day(m.group(1), Integer.parseInt(m.group(2)), m.group(3), about),
                        m.group(4)));
    Months months = Months.of(bulletin.language());
    Stream<Finding> english =
        item.englishFields().stream()
            .flatMap(field -> field.find(ENGLISH).flatMap(m -> english(field, m, about, months)));
    return Stream.concat(japanese, english);
  }

  private Stream<Finding> english(
      FieldText field, MatchResult m, @Nullable LocalDate about, Months months) {
    String month = m.group(2) == null ? m.group(5) : m.group(2);
    String day = m.group(3) == null ? m.group(4) : m.group(3);
    LocalDate date = day(m.group(6), months.number(month), day, about);
    return finding(field, m, date, m.group(1));
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
