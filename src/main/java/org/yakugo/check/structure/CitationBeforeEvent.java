package org.yakugo.check.structure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Period;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.language.Months;
import org.yakugo.language.WordKinds;

/**
 * A body that tells what happened on a day after its citation's ({@code The ministers met in Baku
 * on May 9}, cited of May 7), or of the year before it, with a day of the week that only that year
 * has. A day that no year and no day of the week fixes may be an anniversary: it is told only if it
 * is near and nothing in the item looks back or commemorates.
 */
public final class CitationBeforeEvent implements ItemRule {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:\\.(?=[^\\s])[^.!?\\n]*)*");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b[Oo]n (?:(?:(\\p{Lu}\\p{Ll}+day),? )?(?:(\\p{Lu}\\p{Ll}+) (\\d{1,2})|(\\d{1,2}) (\\p{Lu}\\p{Ll}+)))"
              + "(?![-–\\d])(?:,? (\\d{4}))?");

  /** Later days of the same name are of the year before. */
  private static final int MOST_DAYS = 60;

  /**
   * So long after it a day is written about; papers print what happened in another year near it.
   */
  private static final int FRESH = 14;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Period dates = item.item().dates();
    return dates == null
        ? Stream.empty()
        : item.body().find(DATE).flatMap(date -> check(date, dates.to(), item, bulletin)).limit(1);
  }

  private Stream<Finding> check(
      MatchResult date, LocalDate cited, CheckedItem item, CheckedBulletin bulletin) {
    Months months = Months.of(bulletin.language());
    int month = months.number(date.group(2) == null ? date.group(5) : date.group(2));
    LocalDate day = day(date, month, cited.getYear());
    if (day == null) {
      return Stream.empty();
    }
    String said = date.group().substring("on ".length());
    long later = cited.until(day, ChronoUnit.DAYS);
    boolean fixed = date.group(6) != null || isDayOfWeek(date, day);
    if (later > 0
        && later <= (fixed ? MOST_DAYS : FRESH)
        && (fixed || !looksBack(item, bulletin))
        && hasHappened(date, item, bulletin)) {
      Finding finding =
          item.body().finding(this, date, "citation-before-event", said, DAY.format(cited));
      // where a paper is printed it may still be the day before
      return Stream.of(later == 1 ? finding.as(Severity.INFO) : finding);
    }
    long aYearOn = day.plusYears(1).until(cited, ChronoUnit.DAYS);
    return date.group(6) != null
            && aYearOn >= 0
            && aYearOn <= FRESH
            && isDayOfWeek(date, day)
            && !WordKinds.of(bulletin.language()).is(item.body().text(), "looking-back")
        ? Stream.of(item.body().finding(this, date, "citation-year-late", said, DAY.format(cited)))
        : Stream.empty();
  }

  private static @Nullable LocalDate day(MatchResult date, int month, int year) {
    String day = date.group(3) == null ? date.group(4) : date.group(3);
    try {
      return month == 0
          ? null
          : LocalDate.of(
              date.group(6) == null ? year : Integer.parseInt(date.group(6)),
              month,
              Integer.parseInt(day));
    } catch (DateTimeException none) {
      return null;
    }
  }

  private static boolean looksBack(CheckedItem item, CheckedBulletin bulletin) {
    WordKinds kinds = WordKinds.of(bulletin.language());
    String told = item.en().text() + "\n" + item.body().text();
    return kinds.is(told, "looking-back") || kinds.is(told, "commemorating");
  }

  private static boolean isDayOfWeek(MatchResult date, LocalDate day) {
    DayOfWeek week = day.getDayOfWeek();
    return week.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(date.group(1));
  }

  /** Whether the sentence tells it of that very day, as something that is past. */
  private static boolean hasHappened(MatchResult date, CheckedItem item, CheckedBulletin bulletin) {
    WordKinds kinds = WordKinds.of(bulletin.language());
    return item.body()
        .find(SENTENCE)
        .filter(sentence -> sentence.start() <= date.start() && date.end() <= sentence.end())
        .anyMatch(
            sentence ->
                !kinds.is(sentence.group(), "to-come")
                    && kinds.is(
                        item.body().text().substring(sentence.start(), date.end()).strip()
                            + (date.start() == start(sentence)
                                ? item.body().text().substring(date.end(), sentence.end())
                                : ""),
                        "happened"));
  }

  private static int start(MatchResult sentence) {
    return sentence.start() + sentence.group().length() - sentence.group().stripLeading().length();
  }
}
