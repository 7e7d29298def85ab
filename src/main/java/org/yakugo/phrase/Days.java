package org.yakugo.phrase;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Months;
import org.yakugo.phrase.PlaceWords.Place;

/**
 * Days, months and parts of years, and hours: {@code January 1, 2026}, {@code 5-7 May}, {@code
 * January-March}, {@code end-2026}, {@code 8pm}.
 */
final class Days {
  private static final Facts<Days> FACTS = Facts.of(Days::new);
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:(0?[0-9]|1[0-2])(?:[:.]([0-5][0-9]))?([ap]m)|([01]?[0-9]|2[0-3]):([0-5][0-9]))( local time)?");
  private static final String DAY = "(?:[12]?\\d|3[01])(?:st|nd|rd|th)?";
  private static final String DAYS = DAY + "(?:[-–]" + DAY + ")?";
  private static final String YEARS = "(?:,? ?(FY ?)?((?:19|20)\\d\\d)(?:[-–]((?:20)?\\d\\d))?)?";
  private static final Pattern TO = Pattern.compile("[-–]");

  private final Months months;
  private final PlaceWords words;
  private final Pattern written;

  static Days of(Language language) {
    return FACTS.in(language);
  }

  private Days(Language language) {
    this.months = Months.of(language);
    this.words = PlaceWords.of(language);
    String month = "(?:" + months.names() + ")";
    this.written =
        Pattern.compile(
            "(?:([a-z]+)[ -])?(?:(%s) )?(%s(?:[-–]%s)?)?(?: (%s))?%s"
                .formatted(DAYS, month, month, DAYS, YEARS));
  }

  /** Null if it is no such time. */
  @Nullable Wording at(List<Unit> units, int from, int end) {
    String source = end - from > 4 ? "" : Units.text(units, from, end);
    Matcher clock = CLOCK.matcher(source);
    Matcher date = written.matcher(source);
    String japanese = clock.matches() ? hour(clock) : date.matches() ? date(date) : "";
    return japanese.isEmpty() ? null : Wording.of(japanese, source, 0.95, Use.TIME);
  }

  private static String hour(Matcher clock) {
    boolean day = clock.group(4) != null;
    String minutes = Objects.requireNonNullElse(clock.group(day ? 5 : 2), "00");
    String half = day ? "" : clock.group(3).equals("am") ? "午前" : "午後";
    int of = Integer.parseInt(clock.group(day ? 4 : 1));
    String there = clock.group(6) == null ? "" : "現地時間";
    String hour = there + half + (day ? of : of % 12) + "時";
    return minutes.equals("00") ? hour : hour + Integer.parseInt(minutes) + "分";
  }

  /** Empty where too little is said: a month or a year alone. */
  private String date(Matcher date) {
    String month = part(date, 3);
    String day = part(date, 2) + part(date, 4);
    boolean several = date.group(7) != null;
    String span = part(date, 6) + (several ? "～" + part(date, 7) : "");
    String year = span.isEmpty() ? "" : span + (date.group(5) == null ? "年" : "年度");
    Place of = month.isEmpty() ? Place.PART : Place.DECADE;
    String part = Objects.requireNonNullElse(words.japanese(of, part(date, 1)), "");
    if (part.isEmpty() != (date.group(1) == null)) {
      return "";
    } else if (month.isEmpty()) {
      boolean said = several || year.endsWith("度") || !part.isEmpty();
      return day.isEmpty() && said ? year + part : "";
    }
    String days = TO.matcher(day.replaceAll("[a-z]", "")).replaceAll("～");
    String behind = day.isEmpty() ? part : days + "日";
    String numbers =
        TO.splitAsStream(month)
            .map(name -> String.valueOf(months.number(name)))
            .collect(Collectors.joining("～"));
    boolean alone = year.isEmpty() && behind.isEmpty() && numbers.indexOf('～') < 0;
    return alone ? "" : year + numbers + "月" + behind;
  }

  private static String part(Matcher date, int group) {
    return Objects.requireNonNullElse(date.group(group), "");
  }
}
