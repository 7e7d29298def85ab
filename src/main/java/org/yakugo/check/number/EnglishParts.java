package org.yakugo.check.number;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that several words make together: {@code half a billion}, {@code two and a half
 * years}, {@code eight years and six months}, {@code Smith and three others}.
 */
final class EnglishParts {
  private final SpelledNumbers numbers;
  private final NumberUnits units;
  private final Pattern part;
  private final Pattern yearsAndMonths;
  private final Pattern others;
  private final Pattern andAHalf;
  private final Pattern decades;

  EnglishParts(SpelledNumbers numbers, NumberUnits units) {
    this.numbers = numbers;
    this.units = units;
    String number = numbers.digitsOrWord();
    part =
        pattern(
            "\\b(?:(?<whole>%s) and (?:a |one[ -])?)?(?<part>half|three[ -]quarters|quarter)"
                + "(?:(?:[ -]of)?[ -]an?)?(?:[ -](?<scale>%s))?(?:[ -](?<unit>(?:%s)(?![A-Za-z])))?",
            number, numbers.scaleWords(), units.englishWords());
    yearsAndMonths =
        pattern("\\b(?<years>%s)[ -]years?,?(?: and)? (?<months>%s)[ -]months?\\b", number, number);
    others = pattern("\\b(?:and|with|,) (?<number>%s) (?:others?|more|colleagues)\\b", number);
    decades = pattern("\\b(?<whole>%s)[ -](?:decades?|(?<hundreds>centur(?:y|ies)))\\b", number);
    andAHalf =
        pattern(
            "\\b(?<whole>an?|%s) (?<unit>years?|months?|weeks?|days?|hours?) and a half\\b",
            number);
  }

  private static Pattern pattern(String template, Object... parts) {
    return Pattern.compile(template.formatted(parts), Pattern.CASE_INSENSITIVE);
  }

  /** Adds those of the text; what can't be read otherwise, too, is blanked. */
  void take(StringBuilder text, List<Quantity> found) {
    for (Matcher half = andAHalf.matcher(text.toString()); half.find(); ) {
      double whole =
          half.group("whole").matches("(?i)an?") ? 1 : numbers.value(half.group("whole"));
      add(whole + 0.5, half.group("unit"), half, found);
      EnglishQuantities.blank(text, half.start(), half.end());
    }
    for (Matcher tens = decades.matcher(text.toString()); tens.find(); ) {
      double years =
          numbers.value(tens.group("whole")) * (tens.group("hundreds") == null ? 10 : 100);
      add(years, "years", tens, found);
      EnglishQuantities.blank(text, tens.start(), tens.end());
    }
    for (Matcher parts = part.matcher(text.toString()); parts.find(); ) {
      if (parts.group("scale") != null
          || parts.group("unit") != null
          || parts.group("whole") != null
          || parts.group("part").length() > "quarter".length()) {
        add(part(parts), parts.group("unit"), parts, found);
        EnglishQuantities.blank(text, parts.start(), parts.end());
      }
    }
  }

  /** Adds those that are read beside the numbers in them. */
  void addSums(String text, List<Quantity> found) {
    for (Matcher sum = yearsAndMonths.matcher(text); sum.find(); ) {
      double years = numbers.value(sum.group("years")) + numbers.value(sum.group("months")) / 12;
      found.add(new Quantity(years, CountedUnit.YEARS, sum.start(), sum.end(), false));
    }
    // Japanese counts them with those who are named, one or two: スミス氏ら4人
    for (Matcher more = others.matcher(text); more.find(); ) {
      for (int named = 1; named <= 2; named++) {
        double all = numbers.value(more.group("number")) + named;
        found.add(new Quantity(all, CountedUnit.COUNT, more.start("number"), more.end(), false));
      }
    }
  }

  private double part(Matcher m) {
    String word = m.group("part").toLowerCase(Locale.ROOT);
    double value = word.equals("half") ? 0.5 : word.startsWith("three") ? 0.75 : 0.25;
    value += m.group("whole") == null ? 0 : numbers.value(m.group("whole"));
    return value * (m.group("scale") == null ? 1 : numbers.scale(m.group("scale")));
  }

  private void add(double value, @Nullable String word, Matcher m, List<Quantity> found) {
    NumberUnits.Written unit = word == null ? null : Objects.requireNonNull(units.english(word));
    found.add(
        new Quantity(
            unit == null ? value : value * unit.factor(),
            unit == null ? CountedUnit.COUNT : unit.unit(),
            m.start(),
            m.end(),
            false));
  }
}
