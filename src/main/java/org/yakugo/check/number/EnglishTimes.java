package org.yakugo.check.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.Language;
import org.yakugo.language.Months;

/**
 * Finds times of day and dates: {@code 3.30 p.m.}, {@code 13:10}, {@code Apr. 17}, {@code 3-5 May}.
 */
final class EnglishTimes {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![0-9])(?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-9]{2}))? ?(?<half>[ap])\\.?m\\b"
              + "|(?<![0-9:])(?<hour24>[0-9]{1,2}):(?<minute24>[0-9]{2})(?![0-9:])",
          Pattern.CASE_INSENSITIVE);

  private final Months months;
  private final Pattern date;

  EnglishTimes(Language language) {
    months = Months.of(language);
    date =
        Pattern.compile(
            ("(?:(?:(?<from>[0-9]{1,2})(?:%1$s)?%2$s)?(?<before>[0-9]{1,2})(?:%1$s)?(?: of)? )?"
                    + "\\b(?<month>%3$s)\\b\\.?(?: ?(?<after>[0-9]{1,2})(?:%1$s)?\\b(?![.,]?[0-9])"
                    + "(?:%2$s(?<until>[0-9]{1,2})(?:%1$s)?\\b(?![.,:]?[0-9]))?)?")
                .formatted("st|nd|rd|th", "(?: ?[-–] ?| (?:and|to) )", months.names()));
  }

  /** Adds those of the text and blanks them. */
  void take(StringBuilder text, List<Quantity> found) {
    for (Matcher time = TIME.matcher(text.toString()); time.find(); ) {
      addTime(time, found);
      EnglishQuantities.blank(text, time.start(), time.end());
    }
    for (Matcher day = date.matcher(text.toString()); day.find(); ) {
      addDate(day, text, found);
    }
  }

  private static void addTime(Matcher m, List<Quantity> found) {
    boolean halves = m.group("hour") != null;
    double hour = Double.parseDouble(halves ? m.group("hour") : m.group("hour24"));
    boolean afternoon = halves && m.group("half").equalsIgnoreCase("p") && hour < 12;
    found.add(
        new Quantity(afternoon ? hour + 12 : hour, CountedUnit.HOURS, m.start(), m.end(), true));
    String minute = halves ? m.group("minute") : m.group("minute24");
    if (minute != null) {
      double value = Double.parseDouble(minute);
      found.add(new Quantity(value, CountedUnit.MINUTES, m.start(), m.end(), true));
    }
    if (!halves) {
      // 13:10 may be minutes and seconds
      found.add(new Quantity(hour, CountedUnit.MINUTES, m.start(), m.end(), true));
    }
  }

  private void addDate(Matcher m, StringBuilder text, List<Quantity> found) {
    double month = months.number(m.group("month"));
    found.add(new Quantity(month, CountedUnit.MONTH, m.start("month"), m.end("month"), false));
    for (String group : List.of("from", "before", "after", "until")) {
      if (m.group(group) != null) {
        double day = Double.parseDouble(m.group(group));
        found.add(new Quantity(day, CountedUnit.DAYS, m.start(), m.end(), true));
        EnglishQuantities.blank(text, m.start(), m.end());
      }
    }
  }
}
