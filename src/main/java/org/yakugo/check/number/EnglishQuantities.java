package org.yakugo.check.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in English, written with digits or in words: {@code 152nd}, {@code twelve}, {@code
 * $1.2 million}, {@code 3.30 p.m.}, {@code Apr. 17}, {@code a decade}, {@code two-thirds}.
 */
public final class EnglishQuantities {
  private static final String WORD =
      "(?:zero|one(?!-)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
          + "|eighty|ninety|hundred|thousand|million|billion|trillion)";
  private static final String ORDINAL_WORD =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
          + "|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth"
          + "|hundredth)";
  private static final Pattern ORDINAL_WORD_AT_END =
      Pattern.compile(".*" + ORDINAL_WORD, Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<currency>(?:US|[AC]|NZ|HK)?[$€£¥₼₽] ?)?"
              + "(?:(?<digits>(?:(?<![A-Za-z0-9.#])(?<![A-Za-z]-)|(?<=\\bFY))[0-9]+(?:,[0-9]{2,3})*(?:\\.[0-9]+)?)"
              + "|\\b(?<words>"
              + WORD
              + "(?:[ -](?:and )?"
              + WORD
              + ")*(?:[ -]"
              + ORDINAL_WORD
              + ")?|"
              + ORDINAL_WORD
              + ")\\b)"
              + "(?<ordinal>st\\b|nd\\b|rd\\b|th\\b)?"
              + "(?<scale>[ -]?(?:"
              + EnglishUnit.SCALE
              + "|(?<short>[mkb]))\\b)?"
              + "(?:[ -]?(?<unit>(?:"
              + EnglishUnit.ALL
              + ")(?![A-Za-z])))?",
          Pattern.CASE_INSENSITIVE);

  /** {@code half a billion}, {@code a quarter of a million}, {@code two and a half years}. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:(?<whole>[0-9]+|"
              + WORD
              + ") and (?:a |one[ -])?)?(?<part>half|three[ -]quarters|quarter)(?:(?:[ -]of)?[ -]an?)?"
              + "(?:[ -](?<scale>hundred|thousand|million|billion|trillion))?"
              + "(?:[ -](?<unit>(?:"
              + EnglishUnit.ALL
              + ")(?![A-Za-z])))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEARS_AND_MONTHS =
      Pattern.compile(
          "\\b(?<years>[0-9]+|"
              + WORD
              + ")[ -]years?,?(?: and)? (?<months>[0-9]+|"
              + WORD
              + ")[ -]months?\\b",
          Pattern.CASE_INSENSITIVE);

  /** Those beside one or two who are named: {@code Smith and three others}. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:and|with|,) (?<number>[0-9]+|" + WORD + ") (?:others?|more|colleagues)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AND_A_HALF =
      Pattern.compile(
          "\\b(?<whole>an?|[0-9]+|"
              + WORD
              + ") (?<unit>years?|months?|weeks?|days?|hours?) and a half\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![0-9])(?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-9]{2}))? ?(?<half>[ap])\\.?m\\b"
              + "|(?<![0-9:])(?<hour24>[0-9]{1,2}):(?<minute24>[0-9]{2})(?![0-9:])",
          Pattern.CASE_INSENSITIVE);
  private static final String MONTH_NAME =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<before>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? )?\\b"
              + MONTH_NAME
              + "(?: ?(?<after>[0-9]{1,2})(?:st|nd|rd|th)?\\b(?![.,]?[0-9]))?");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Map<Character, CountedUnit> CURRENCIES =
      Map.of(
          '$',
          CountedUnit.DOLLARS,
          '€',
          CountedUnit.EUROS,
          '£',
          CountedUnit.POUNDS,
          '¥',
          CountedUnit.YEN,
          '₼',
          CountedUnit.MANATS,
          '₽',
          CountedUnit.ROUBLES);

  /** Words that are a number with its unit. */
  private static final Map<Pattern, Quantity> PHRASES =
      Map.ofEntries(
          Map.entry(
              Pattern.compile("(?i)(?<!half[ -])\\bdecades?\\b"), phrase(10, CountedUnit.YEARS)),
          Map.entry(Pattern.compile("(?i)\\bcentur(?:y|ies)\\b"), phrase(100, CountedUnit.YEARS)),
          Map.entry(
              Pattern.compile(
                  "(?i)\\b(?:an?|per|every|each) (?:year|annum)\\b|\\bannual(?:ly)?\\b|\\byearly\\b"),
              phrase(1, CountedUnit.YEARS)),
          Map.entry(
              Pattern.compile("(?i)\\b(?:an?|per|every|each) month\\b|\\bmonthly\\b"),
              phrase(1, CountedUnit.MONTHS)),
          Map.entry(
              Pattern.compile(
                  "(?i)\\b(?:an?|per|every|each|one) week\\b|\\bweek(?:ly|long|-long)\\b"),
              phrase(1, CountedUnit.WEEKS)),
          Map.entry(
              Pattern.compile("(?i)\\b(?:an?|per|every|each) day\\b|\\bdaily\\b"),
              phrase(1, CountedUnit.DAYS)),
          Map.entry(
              Pattern.compile("(?i)\\b(?:an?|per) hour\\b|\\bhourly\\b"),
              phrase(1, CountedUnit.HOURS)),
          Map.entry(Pattern.compile("(?i)\\bdozens?\\b"), phrase(12, CountedUnit.COUNT)),
          Map.entry(Pattern.compile("(?i)\\bfortnight\\b"), phrase(2, CountedUnit.WEEKS)),
          Map.entry(
              Pattern.compile("(?i)\\b(?:both|twice|pair|couple|doubl\\w+)\\b"),
              phrase(2, CountedUnit.COUNT)),
          Map.entry(
              Pattern.compile("(?i)\\b(?:tripl\\w+|trio|trilateral)\\b"),
              phrase(3, CountedUnit.COUNT)),
          Map.entry(Pattern.compile("(?i)\\bhal(?:f|ve[sd]?)\\b"), phrase(0.5, CountedUnit.COUNT)),
          Map.entry(Pattern.compile("(?i)\\btwo[ -]thirds\\b"), phrase(2 / 3d, CountedUnit.COUNT)),
          Map.entry(Pattern.compile("(?i)\\bmidnight\\b"), phrase(12, CountedUnit.HOURS)),
          Map.entry(
              Pattern.compile("(?i)\\bteen(?:s|agers?|aged?)\\b"), phrase(10, CountedUnit.AGE)));

  /** A format keeps state while it parses, so every thread has its own. */
  private static final ThreadLocal<RuleBasedNumberFormat> SPELLOUT =
      ThreadLocal.withInitial(
          () -> new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT));

  private EnglishQuantities() {}

  private static Quantity phrase(double value, CountedUnit unit) {
    return new Quantity(value, unit, 0, 0, false);
  }

  /** All numbers; where one can be read in several ways, each reading. */
  public static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    addTimes(rest, found);
    addDates(rest, found);
    addAndAHalf(rest, found);
    addParts(rest, found);
    addYearsAndMonths(text, found);
    addOthers(text, found);
    Matcher matcher = NUMBER.matcher(rest);
    while (matcher.find()) {
      found.add(quantity(matcher));
    }
    PHRASES.forEach(
        (pattern, phrase) ->
            pattern
                .matcher(rest)
                .results()
                .map(m -> new Quantity(phrase.value(), phrase.unit(), m.start(), m.end(), false))
                .forEach(found::add));
    return found;
  }

  private static void addParts(StringBuilder text, List<Quantity> found) {
    for (var m : PART.matcher(text.toString()).results().toList()) {
      boolean counts = m.group("scale") != null || m.group("unit") != null;
      if (counts || m.group("whole") != null) {
        String part = m.group("part").toLowerCase(Locale.ROOT);
        double value = part.equals("half") ? 0.5 : part.startsWith("three") ? 0.75 : 0.25;
        value += m.group("whole") == null ? 0 : number(m.group("whole"));
        value *= m.group("scale") == null ? 1 : scale(m.group("scale"));
        EnglishUnit unit = m.group("unit") == null ? null : EnglishUnit.of(m.group("unit"));
        found.add(
            new Quantity(
                unit == null ? value : value * unit.factor(),
                unit == null ? CountedUnit.COUNT : unit.unit(),
                m.start(),
                m.end(),
                false));
        blank(text, m.start(), m.end());
      }
    }
  }

  /** Eight years and six months are 8.5 years, beside the eight and the six. */
  private static void addYearsAndMonths(String text, List<Quantity> found) {
    for (var m : YEARS_AND_MONTHS.matcher(text).results().toList()) {
      double value = number(m.group("years")) + number(m.group("months")) / 12;
      found.add(new Quantity(value, CountedUnit.YEARS, m.start(), m.end(), false));
    }
  }

  /** {@code a year and a half}, {@code two years and a half}. */
  private static void addAndAHalf(StringBuilder text, List<Quantity> found) {
    for (var m : AND_A_HALF.matcher(text.toString()).results().toList()) {
      EnglishUnit unit = EnglishUnit.of(m.group("unit"));
      double whole = m.group("whole").matches("(?i)an?") ? 1 : number(m.group("whole"));
      found.add(
          new Quantity((whole + 0.5) * unit.factor(), unit.unit(), m.start(), m.end(), false));
      blank(text, m.start(), m.end());
    }
  }

  /** Japanese counts them with those who are named: スミス氏ら4人. */
  private static void addOthers(String text, List<Quantity> found) {
    for (var m : OTHERS.matcher(text).results().toList()) {
      double others = number(m.group("number"));
      found.add(new Quantity(others + 1, CountedUnit.COUNT, m.start("number"), m.end(), false));
      found.add(new Quantity(others + 2, CountedUnit.COUNT, m.start("number"), m.end(), false));
    }
  }

  private static double scale(String word) {
    return Objects.requireNonNull(
        EnglishUnit.SCALES.get(word.replaceAll("[ -]", "").toLowerCase(Locale.ROOT)));
  }

  private static double number(String digitsOrWords) {
    return Character.isDigit(digitsOrWords.charAt(0))
        ? Double.parseDouble(digitsOrWords.replace(",", ""))
        : spelled(digitsOrWords);
  }

  private static void addTimes(StringBuilder text, List<Quantity> found) {
    for (var m : TIME.matcher(text.toString()).results().toList()) {
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
      blank(text, m.start(), m.end());
    }
  }

  private static void addDates(StringBuilder text, List<Quantity> found) {
    for (var m : DATE.matcher(text.toString()).results().toList()) {
      double month = MONTHS.indexOf(m.group("month").substring(0, 3)) + 1;
      found.add(new Quantity(month, CountedUnit.MONTH, m.start("month"), m.end("month"), false));
      String day = m.group("before") == null ? m.group("after") : m.group("before");
      if (day != null) {
        found.add(
            new Quantity(Double.parseDouble(day), CountedUnit.DAYS, m.start(), m.end(), true));
        blank(text, m.start(), m.end());
      }
    }
  }

  /** What has been read is not read again as something else. */
  private static void blank(StringBuilder text, int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }

  private static Quantity quantity(Matcher m) {
    boolean digits = m.group("digits") != null;
    double value = number(digits ? m.group("digits") : m.group("words"));
    // 2m may be metres: one letter is a scale only behind a currency
    boolean scaled =
        m.group("scale") != null && (m.group("short") == null || m.group("currency") != null);
    if (scaled) {
      value *= scale(m.group("scale"));
    }
    EnglishUnit unit = m.group("unit") == null ? null : EnglishUnit.of(m.group("unit"));
    return new Quantity(
        unit == null ? value : value * unit.factor(),
        unit(m, unit, value, digits && !scaled),
        m.start(),
        m.end(),
        digits);
  }

  /** Of {@code three one-sided}, the three. */
  private static double spelled(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replace(" and ", " ");
    String first = plain.replaceFirst("[ -].*", "");
    if (EnglishUnit.SCALES.containsKey(first)) {
      // a bare scale word, which the spelling of ICU 79 reads as 0: a million
      plain = "one " + plain;
    }
    Number number = SPELLOUT.get().parse(plain, new ParsePosition(0));
    return number == null ? Double.NaN : number.doubleValue();
  }

  private static CountedUnit unit(
      Matcher m, @Nullable EnglishUnit unit, double value, boolean plain) {
    if (m.group("currency") != null) {
      String currency = m.group("currency").strip();
      return Objects.requireNonNull(CURRENCIES.get(currency.charAt(currency.length() - 1)));
    }
    if (unit != null) {
      return unit.unit();
    }
    if (m.group("ordinal") != null
        || m.group("words") != null && ORDINAL_WORD_AT_END.matcher(m.group("words")).matches()) {
      return CountedUnit.ORDINAL;
    }
    boolean year = plain && value >= 1900 && value < 2100 && value == Math.rint(value);
    return year ? CountedUnit.YEAR : CountedUnit.COUNT;
  }
}
