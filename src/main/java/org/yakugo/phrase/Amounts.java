package org.yakugo.phrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.NumberWords;
import org.yakugo.language.Row;

/**
 * Numbers with what they count: {@code 50 million dollars}, {@code 4 years}, {@code 20th}. Counters
 * are from the table counters; what has none stands with の between.
 */
final class Amounts {
  private static final Facts<Amounts> FACTS = Facts.of(Amounts::new);

  /**
   * A number in a headline.
   *
   * @param value what it says; a year keeps its digits
   * @param end index of the unit behind it, its scale and a sign of per cent or a currency included
   * @param unit what it counts, if the number itself says: ドル, %; empty otherwise
   * @param ordinal whether it is {@code 5th}
   * @param limit what stands behind the counted thing: 以上, 未満; empty otherwise
   */
  record Number(
      BigDecimal value, String japanese, int end, String unit, boolean ordinal, String limit) {

    /** With the word behind it: {@code 14 more}. */
    Number withNext() {
      return new Number(value, japanese, end + 1, unit, ordinal, limit);
    }
  }

  /** What says how exact a number is, in Japanese. */
  private record Limit(String before, String behind) {
    static final Limit NONE = new Limit("", "");
  }

  /**
   * {@code bcm}: so many of a unit, which has the Japanese. The number is made where it is asked
   * for.
   */
  private record Scaled(String factor, String unit) {}

  private final NumberWords words;
  private final Map<String, String> counters = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();
  private final Map<String, String> nth = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, Limit> limits;
  private final Set<String> measures = new HashSet<>();
  private final Set<String> telling = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Map<String, Scaled> scaled = new HashMap<>();
  private final Map<String, String> ofUnit = new HashMap<>();

  private Amounts(Language language) {
    words = NumberWords.of(language);
    language.table("counters").each(this::add);
    limits =
        language
            .table("limits")
            .by("english", row -> new Limit(row.text("before"), row.text("behind")));
  }

  private void add(Row row) {
    String counter = row.text("japanese");
    String kind = row.text("kind");
    boolean measure = !kind.isEmpty() && !kind.equals("self");
    String before = row.text("joined").isEmpty() && measure ? counter : row.text("joined");
    for (String word : row.alternatives("english")) {
      String folded = word.toLowerCase(Locale.ROOT);
      if (!row.text("nth").isEmpty()) {
        nth.put(folded, row.text("nth"));
      }
      if (!before.isEmpty()) {
        joined.put(folded, before + "の");
      }
      if (!counter.isEmpty()) {
        counters.put(folded, counter);
      }
      if (kind.equals("time")) {
        times.add(counter);
      }
      if (kind.equals("money")) {
        currencies.put(folded, counter.substring(1));
        currencies.put(folded + "s", counter.substring(1));
        if (Character.isUpperCase(word.charAt(0)) && word.indexOf(' ') < 0) {
          signs.put(word, counter.substring(1)); // USD 2.5 million
        }
      }
    }
    if (counter.isEmpty() && measure && !row.text("factor").isEmpty()) {
      Scaled many = new Scaled(row.text("factor"), row.text("unit"));
      row.alternatives("english").forEach(word -> scaled.put(word.toLowerCase(Locale.ROOT), many));
    } else if (measure && row.text("factor").equals("1")) {
      ofUnit.putIfAbsent(row.text("unit"), counter.substring(1));
    }
    if (!counter.isEmpty() && !kind.isEmpty()) {
      (measure ? measures : telling).add(counter);
      row.alternatives("sign").forEach(sign -> signs.put(sign, counter.substring(1)));
    }
  }

  static Amounts of(Language language) {
    return FACTS.in(language);
  }

  /** What counts that noun: {@code 年}, {@code X人}; null if the table has none. */
  @Nullable String counter(String noun) {
    return counters.get(noun);
  }

  /** What a number joined to that noun by a hyphen is before another: {@code X年間の}; else null. */
  @Nullable String joined(String noun) {
    return joined.get(noun);
  }

  /** What of that noun the first, the second is: {@code 段階}; empty if the table doesn't say. */
  String nth(String noun) {
    return nth.getOrDefault(noun, "");
  }

  /** The number that begins there; null if none does. */
  @Nullable Number at(List<Unit> units, int from, int end) {
    boolean signed = from < end && signs.containsKey(units.get(from).text());
    String sign = signed ? units.get(from).text() : "";
    int i = signed ? from + 1 : from;
    if (i >= end || units.get(i).isAtom()) {
      return null;
    }
    int scale = half(units, i, end);
    BigDecimal whole = scale < 0 ? null : words.multiple(units.get(scale).folded());
    if (whole != null) {
      BigDecimal value = whole.divide(BigDecimal.valueOf(2));
      return new Number(value, Figures.written(value), scale + 1, "", false, "");
    }
    Digits said = Digits.of(units.get(i).folded());
    String number = said.number();
    boolean alone = number.length() > 1 && words.multiple(number) != null; // a dozen
    String behind = sign.isEmpty() ? attached(said, units, i) : "";
    boolean bare = said.letters().isEmpty() || said.isOrdinal() || !behind.isEmpty();
    BigDecimal plain = alone ? BigDecimal.ONE : value(number);
    BigDecimal power = bare ? BigDecimal.ONE : words.multiple(said.letters());
    if (plain == null || power == null) {
      return null;
    }
    BigDecimal value = plain.multiply(power);
    i += alone ? 0 : 1;
    while (i < end
        && !units.get(i).isAtom()
        && words.multiple(units.get(i).folded()) != null
        && units.get(i).folded().length() > 1) {
      value = value.multiply(words.multiple(units.get(i).folded()));
      i++;
    }
    if (i + 2 < end && units.get(i).is("and") && units.get(i + 2).is("half")) {
      value = value.add(new BigDecimal("0.5"));
      i += 3;
    }
    Measured measured =
        behind.isEmpty() ? measured(units, i, end) : new Measured(behind, BigDecimal.ONE, i);
    String unit = sign.isEmpty() ? measured.unit() : signs.getOrDefault(sign, measured.unit());
    value = value.multiply(measured.factor());
    i = measured.end();
    boolean counts = !unit.isEmpty() || i < end && units.get(i).has(Tag.PLURAL);
    String lowest = lowest(said.lowest(), plain, value);
    if (!said.lowest().isEmpty() && (!counts || lowest.isEmpty())) {
      return null;
    }
    boolean year = bare && number.matches("(1[89]|20)\\d\\d") && i == from + 1;
    boolean asSaid = year || value.compareTo(plain) == 0 && number.matches("\\d+\\.\\d+"); // 4.00%
    Limit told = limits.getOrDefault(said.limit(), Limit.NONE);
    String japanese = told.before() + lowest + (asSaid ? number : Figures.written(value));
    return new Number(value, japanese, i, unit, said.isOrdinal(), told.behind());
  }

  /** What letters right behind digits measure: {@code 46c}, {@code 1500m} of a race; else empty. */
  private String attached(Digits said, List<Unit> units, int at) {
    boolean metres = said.letters().equals("m") && isRace(said.number(), units, at);
    String counter = counters.getOrDefault(metres ? "meter" : said.letters(), "");
    return measures.contains(counter) && counter.startsWith("X") ? counter.substring(1) : "";
  }

  /** {@code women's 100m}, {@code 1500m final}: nobody runs 2m refugees. */
  private static boolean isRace(String number, List<Unit> units, int at) {
    if (!number.matches("[0-9]{1,4}0")) {
      return false;
    }
    int end = units.size();
    boolean alone = at + 1 >= end || units.get(at + 1).isPreposition();
    return alone && at > 0 && units.get(at - 1).isPossessive()
        || !alone && units.get(at + 1).is(WordClass.RACE)
        || at + 2 < end && units.get(at + 2).is("record");
  }

  /** {@code 30億～} of {@code 3-5 billion}; empty if it is no range. */
  private String lowest(String lowest, BigDecimal highest, BigDecimal scaled) {
    BigDecimal low = value(lowest);
    if (low == null || low.compareTo(highest) >= 0) {
      return "";
    }
    boolean alike = scaled.compareTo(highest) == 0;
    BigDecimal factor = scaled.divide(highest, MathContext.DECIMAL64);
    return (alike ? lowest : Figures.written(low.multiply(factor))) + "～";
  }

  /** A unit that stands right behind a number: {@code per cent}, {@code dollars}, {@code bcm}. */
  private record Measured(String unit, BigDecimal factor, int end) {}

  private Measured measured(List<Unit> units, int i, int end) {
    if (i >= end || units.get(i).isAtom()) {
      return new Measured("", BigDecimal.ONE, i);
    }
    Unit behind = units.get(i);
    if ("X%".equals(counters.get(behind.folded()))) {
      return new Measured("%", BigDecimal.ONE, i + 1);
    }
    Scaled many = scaled.get(behind.folded());
    if (many != null) {
      return new Measured(
          ofUnit.getOrDefault(many.unit(), ""), new BigDecimal(many.factor()), i + 1);
    }
    String currency = currencies.get(behind.folded());
    return currency == null
        ? new Measured("", BigDecimal.ONE, i)
        : new Measured(currency, BigDecimal.ONE, i + 1);
  }

  /** Index of what may be halved in {@code half a million}; -1 if nothing is. */
  private static int half(List<Unit> units, int i, int end) {
    int scale = i + 1 < end && units.get(i + 1).is("a") ? i + 2 : i + 1;
    boolean half = units.get(i).is("half") && scale < end && !units.get(scale).isAtom();
    return half && units.get(scale).folded().length() > 1 ? scale : -1;
  }

  /** Whether the counter is a unit of measure or money. */
  boolean isMeasure(String counter) {
    return measures.contains(counter);
  }

  /** Whether the counter doesn't say what it counts, so that the noun stands before the number. */
  boolean isThing(String counter) {
    return !measures.contains(counter) && !telling.contains(counter);
  }

  /** Of digits or a number's word; null if it is neither. */
  @Nullable BigDecimal value(String text) {
    BigDecimal word = words.number(text);
    if (word != null) {
      return word;
    }
    return text.matches("\\d{1,15}([.,]\\d{1,15})*") && text.length() < 20 ? digits(text) : null;
  }

  /** A comma before three digits separates thousands. */
  private static @Nullable BigDecimal digits(String text) {
    String plain = text.replaceAll(",(?=\\d{3}(\\D|$))", "").replace(',', '.');
    return plain.chars().filter(c -> c == '.').count() > 1 ? null : new BigDecimal(plain);
  }

  /**
   * So many of what a counter counts; half a year more stands behind: {@code 4年半}.
   *
   * @param counter with X for the number
   */
  String counted(String counter, Number number) {
    BigDecimal[] parts = number.value().divideAndRemainder(BigDecimal.ONE);
    boolean half =
        times.contains(counter)
            && parts[1].compareTo(new BigDecimal("0.5")) == 0
            && parts[0].signum() > 0;
    String japanese =
        half
            ? counter.replace("X", Figures.written(parts[0].setScale(0))) + "半"
            : counter.replace("X", number.japanese());
    return japanese + number.limit();
  }

  /** Whether a number can begin there. */
  boolean mayBegin(Unit unit) {
    return unit.isDigits()
        || signs.containsKey(unit.text())
        || unit.has(Tag.NUMBER)
        || unit.is("half");
  }
}
