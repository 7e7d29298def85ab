package org.yakugo.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.NumberWords;
import org.yakugo.language.Row;

/**
 * Finds numbers in English, written with digits or in words: {@code 152nd}, {@code twelve}, {@code
 * $1.2 million}, {@code 3.30 p.m.}, {@code Apr. 17}, {@code a decade}, {@code two-thirds}. Words
 * are from the tables numbers, number-phrases and counters.
 */
public final class EnglishQuantities {
  private static final Facts<EnglishQuantities> FACTS = Facts.of(EnglishQuantities::new);

  /** Of percent, or of anything else that is counted: {@code down by six points}. */
  private static final Pattern POINTS = Pattern.compile("[ -]points?\\b");

  /** Before the age of a person: {@code dies at 84}. */
  private static final Pattern AGED =
      Pattern.compile("(?i)\\b(?:(?:die[sd]?|dead|away|retires?|retired) at|aged?) $");

  /**
   * Behind a currency's code, of which the first number alone is no amount: {@code EUR 5-6 mln}.
   */
  private static final String NO_RANGE =
      "(?![0-9.,]++ ?(?:[-–—~/]|to\\b|or\\b|and\\b) ?[0-9]|[0-9]++,[0-9]{1,2}(?![0-9]))";

  private final SpelledNumbers numbers;
  private final NumberUnits units;
  private final EnglishTimes times;
  private final EnglishParts parts;
  private final Pattern number;

  /** Behind a number what may scale it, too: {@code 5} to {@code 10 million}. */
  private final Pattern range;

  private final Pattern ordinalAtEnd;
  private final List<Phrase> phrases;

  /** Words that are a number with its unit. */
  private record Phrase(Pattern words, double value, CountedUnit unit) {}

  private EnglishQuantities(Language language) {
    numbers = new SpelledNumbers(NumberWords.of(language));
    units = NumberUnits.of(language);
    times = new EnglishTimes(language);
    parts = new EnglishParts(numbers, units);
    phrases = language.table("number-phrases").map(this::phrase);
    String ordinal = numbers.ordinalWord();
    ordinalAtEnd = Pattern.compile(".*" + ordinal, Pattern.CASE_INSENSITIVE);
    range =
        Pattern.compile(
            " ?(?:[-–—~]|to|and|or) ?[0-9][0-9.,]*+[ -]?(?<scale>%s)\\b"
                .formatted(numbers.scaleWords()),
            Pattern.CASE_INSENSITIVE);
    number =
        Pattern.compile(
            ("(?<currency>(?:US|[AC]|NZ|HK)?%s ?|%s ?%s)?"
                    + "(?:(?<digits>(?:(?<![A-Za-z0-9.#])(?<![A-Za-z]-)|(?<=\\bFY|%s))"
                    + "[0-9]+(?:,[0-9]{2,3})*(?:\\.[0-9]+)?)"
                    + "|\\b(?<words>%s(?:[ -](?:and )?%s)*(?:[ -]%s)?|%s)\\b)"
                    + "(?<ordinal>st\\b|nd\\b|rd\\b|th\\b)?"
                    + "(?<scale>[ -]?(?:%s|(?<short>[mkb]))\\b)?"
                    + "(?:[ -]?(?<unit>(?:%s)(?![A-Za-z])))?")
                .formatted(
                    units.signs(),
                    units.codes(),
                    NO_RANGE,
                    units.codes(),
                    numbers.word(),
                    numbers.word(),
                    ordinal,
                    ordinal,
                    numbers.scaleWords(),
                    units.englishWords()),
            Pattern.CASE_INSENSITIVE);
  }

  private Phrase phrase(Row row) {
    String name = row.text("unit");
    CountedUnit unit = name.isEmpty() ? CountedUnit.COUNT : units.named(name);
    if (unit == null) {
      throw row.broken("no-unit-counters-called", name);
    }
    Pattern words = row.pattern("english", Pattern.CASE_INSENSITIVE);
    return new Phrase(words, Double.parseDouble(row.required("value")), unit);
  }

  public static EnglishQuantities of(Language language) {
    return FACTS.in(language);
  }

  /** All numbers; where one can be read in several ways, each reading. */
  public List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    times.take(rest, found);
    parts.take(rest, found);
    parts.addSums(text, found);
    for (Matcher matcher = number.matcher(rest); matcher.find(); ) {
      Quantity quantity = quantity(matcher);
      boolean age =
          quantity.unit().equals(CountedUnit.COUNT)
              && AGED.matcher(rest).region(0, matcher.start()).find();
      found.add(age ? quantity.of(Objects.requireNonNull(units.named("age"))) : quantity);
      Matcher highest = range.matcher(rest).region(matcher.end(), rest.length());
      if (highest.lookingAt()) {
        found.add(quantity.times(numbers.scale(highest.group("scale"))));
      }
      if (POINTS.matcher(rest).region(matcher.end(), rest.length()).lookingAt()) {
        found.add(quantity.of(CountedUnit.POINTS));
      }
    }
    for (Phrase phrase : phrases) {
      phrase
          .words()
          .matcher(rest)
          .results()
          .map(m -> new Quantity(phrase.value(), phrase.unit(), m.start(), m.end(), false))
          .forEach(found::add);
    }
    return found;
  }

  /** What has been read is not read again as something else. */
  static void blank(StringBuilder text, int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }

  private Quantity quantity(Matcher m) {
    boolean digits = m.group("digits") != null;
    double value = numbers.value(digits ? m.group("digits") : m.group("words"));
    // 2m may be metres: one letter is a scale only behind a currency
    boolean scaled =
        m.group("scale") != null && (m.group("short") == null || m.group("currency") != null);
    if (scaled) {
      value *= numbers.scale(m.group("scale"));
    }
    NumberUnits.Written unit = m.group("unit") == null ? null : units.english(m.group("unit"));
    return new Quantity(
        unit == null ? value : value * unit.factor(),
        unit(m, unit, value, digits && !scaled),
        m.start(),
        m.end(),
        digits);
  }

  private CountedUnit unit(
      Matcher m, NumberUnits.@Nullable Written unit, double value, boolean plain) {
    if (m.group("currency") != null) {
      String currency = m.group("currency").strip();
      NumberUnits.Written code = units.english(currency);
      String sign = currency.substring(currency.length() - 1);
      return Objects.requireNonNull(code == null ? units.sign(sign) : code).unit();
    }
    if (unit != null) {
      return unit.unit();
    }
    if (m.group("ordinal") != null
        || m.group("words") != null && ordinalAtEnd.matcher(m.group("words")).matches()) {
      return CountedUnit.ORDINAL;
    }
    boolean year = plain && value >= 1900 && value < 2100 && value == Math.rint(value);
    return year ? CountedUnit.YEAR : CountedUnit.COUNT;
  }
}
