package org.yakugo.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordClass;

/**
 * Numbers with what they count: {@code 4 years}, {@code 30 protesters}, {@code magnitude 5.8},
 * {@code 12-year sentence}.
 */
record Quantities(Lexicon lexicon, Amounts amounts, NounKinds kinds, Rest rest) {
  /** Renders what is counted. */
  @FunctionalInterface
  interface Rest {
    Wording render(List<Unit> units, int from, int end);
  }

  /** 中央アジア諸国 are counted as 中央アジア5か国. */
  private static final String STATES = "諸国";

  private static final Set<String> PAST = Set.of("past", "last", "previous");
  static final String CENTURY = "century";
  private static final Set<String> EXTREMES = Set.of("high", "low", "highs", "lows");
  private static final Set<String> LEADING = Set.of("first", "next", "final");
  private static final Pattern MONTHS = Pattern.compile("([0-9]+)か月");
  private static final Pattern SPAN =
      Pattern.compile("(?:約|さらに|最大)?[0-9数]+(?:年|か月|週間|日間|時間|世紀|四半期)");

  /** Whether it is so many years, days ..., with what more of them there are. */
  static boolean isSpan(String amount) {
    return SPAN.matcher(amount).matches();
  }

  /** Null if no number leads. */
  @Nullable Wording at(List<Unit> units, int from, int end) {
    boolean counts = from + 1 < end && amounts.mayBegin(units.get(from + 1));
    if (units.get(from).is(WordClass.FURTHER) && from + 1 < end) {
      return further(units, from, end);
    }
    if (units.get(from).is("record") && counts) {
      Wording most = at(units, from + 1, end);
      String so = most != null && most.use() == Use.PERSON ? "過去最多の" : "過去最高の";
      Wording ever = Wording.of(so, units.get(from).text(), 0.9, Use.ADJECTIVE);
      return most == null ? null : ever.then(most).as(most.use());
    }
    if (units.get(from).isOneOf(PAST) && counts) {
      Wording span = at(units, from + 1, end);
      boolean time = span != null && SPAN.matcher(span.text()).matches();
      String how = units.get(from).text();
      return span == null || !time
          ? null
          : Wording.of("過去", how, 0.9, Use.ADVERB)
              .then(span.text().endsWith("年") ? span.then("間") : span)
              .as(Use.TIME);
    }
    if (units.get(from).isOneOf(LEADING) && counts) {
      return leading(units, from, end);
    }
    if (units.get(from).is("magnitude") && from + 1 < end && units.get(from + 1).isDigits()) {
      Wording size =
          Wording.of(
              "マグニチュード" + units.get(from + 1).text(),
              Units.text(units, from, from + 2),
              0.95,
              Use.AMOUNT);
      return from + 2 == end ? size : size.then("の").then(rest.render(units, from + 2, end));
    }
    int nth = Ordinals.of(units.get(from));
    if (nth > 0 && !units.get(from).isDigits()) {
      return new Nth(lexicon, amounts, kinds, rest).named(nth, units, from, end);
    }
    Amounts.Number number = amounts.mayBegin(units.get(from)) ? amounts.at(units, from, end) : null;
    if (number == null || isYear(units, from, end)) {
      return null;
    }
    boolean more = number.end() + 1 < end && units.get(number.end()).is("more");
    return more && !number.ordinal()
        ? numbered(number.withNext(), units, from, end).after("さらに")
        : numbered(number, units, from, end);
  }

  /** {@code another $500 million}, {@code another six months}, {@code another year}. */
  private @Nullable Wording further(List<Unit> units, int from, int end) {
    Wording counted = at(units, from + 1, end);
    String counter = amounts.counter(noun(units, from + 1, end));
    if (counted == null && counter != null && !units.get(end - 1).has(Tag.PLURAL)) {
      String one = counter.replace("X", "1");
      String source = Units.text(units, from + 1, end);
      boolean span = SPAN.matcher(one).matches();
      counted = span ? Wording.of(one, source, 0.85, Use.AMOUNT) : null;
    }
    if (counted == null) {
      return null;
    }
    String more = SPAN.matcher(counted.text()).matches() ? "さらに" : "新たに";
    return Wording.of(more, units.get(from).text(), 0.9, Use.ADVERB).then(counted);
  }

  /** {@code first nine months}, {@code next three years}, {@code first two jets}. */
  private @Nullable Wording leading(List<Unit> units, int from, int end) {
    Wording counted = at(units, from + 1, end);
    if (counted == null || units.get(from + 1).isYear()) {
      return null;
    }
    boolean first = units.get(from).is("first");
    Matcher months = MONTHS.matcher(counted.text());
    if (first && months.matches() && !months.group(1).equals("1")) {
      String source = Units.text(units, from, end);
      return Wording.of("1～" + months.group(1) + "月", source, 0.85, Use.TIME);
    }
    boolean span = SPAN.matcher(counted.text()).matches();
    String next = span ? "今後" : "次の";
    String japanese = first ? "最初の" : units.get(from).is("next") ? next : "最後の";
    Wording which = Wording.of(japanese, units.get(from).text(), 0.9, Use.ADJECTIVE).then(counted);
    return !span ? which : (counted.text().endsWith("年") ? which.then("間") : which).as(Use.TIME);
  }

  private Wording numbered(Amounts.Number number, List<Unit> units, int from, int end) {
    int next = number.end();
    if (number.ordinal()) {
      return new Nth(lexicon, amounts, kinds, rest).of(number, units, from, end);
    }
    int a = Math.max(next, end - 2);
    boolean rate = a + 2 == end && (units.get(a).is("a") || units.get(a).is("an"));
    String counter = rate ? amounts.counter(noun(units, a + 1, end)) : null;
    if (counter != null) {
      String each = counter.replaceFirst("X(日?)間?", "1$1") + (number.unit().isEmpty() ? "" : "当たり");
      String per = counter.equals("X年") ? "年間" : each;
      return Wording.of(per, Units.text(units, a, end), 0.85, Use.ADVERB)
          .then(numbered(number, units, from, a));
    }
    if (next == end) {
      return bare(number, Units.text(units, from, end));
    }
    if (number.unit().isEmpty()) {
      return counted(number, units, from, end);
    }
    String many = number.japanese() + number.unit() + number.limit();
    Wording what = rest.render(units, next, end);
    return Wording.of(many, Units.text(units, from, next), 0.85, Use.AMOUNT)
        .then(kinds.is(what, "stroke") ? "" : "の")
        .then(what);
  }

  /** {@code 2026 state budget}, {@code 2026 elections}. */
  private boolean isYear(List<Unit> units, int from, int end) {
    boolean year = units.get(from).isYear();
    Unit head = units.get(end - 1);
    String noun = Lexicon.singular(head.folded());
    Lexicon.Entry many = head.has(Tag.PLURAL) ? lexicon.noun(noun) : null;
    boolean counted = many == null || many.use() == Use.PERSON || amounts.counter(noun) != null;
    boolean held = !counted && units.get(from).text().startsWith("20");
    return year
        && end - from > 1
        && (held || head.isAtom() || !head.has(Tag.PLURAL) && head.has(Tag.NOUN));
  }

  /** {@code 12-year} before a noun; null if it is no such word. */
  @Nullable Wording joined(List<Unit> units, int at) {
    Unit unit = units.get(at);
    int hyphen = unit.folded().indexOf('-');
    if (unit.isAtom() || hyphen <= 0) {
      return null;
    }
    String pattern = amounts.joined(unit.folded().substring(hyphen + 1));
    String many = unit.folded().substring(0, hyphen);
    boolean nth = unit.folded().endsWith("-" + CENTURY);
    BigDecimal value = amounts.value(nth ? many.replaceFirst("(st|nd|rd|th)$", "") : many);
    if (pattern == null || value == null) {
      return null;
    }
    boolean years = pattern.startsWith("X年間") || pattern.startsWith("Xか月");
    boolean before = at + 1 < units.size();
    if (years && before && units.get(at + 1).is(WordClass.SENTENCE)) {
      pattern = "懲役" + pattern.replace("間", "");
    } else if (years && before && units.get(at + 1).is(WordClass.PLAN)) {
      pattern = pattern.startsWith("X年") ? "Xか年" : "Xか月";
    }
    if (before && units.get(at + 1).isOneOf(EXTREMES)) {
      pattern = pattern.replaceFirst("間?の$", "ぶりの");
    } else if (pattern.equals("X歳の") && before && isOld(units, at, value)) {
      pattern = "X年前の";
    }
    String japanese = pattern.replace("X", Figures.written(value));
    return Wording.of(japanese, unit.text(), 0.85, Use.ADJECTIVE);
  }

  /** {@code 3,000-year-old tomb}, which nobody has lived for. */
  private boolean isOld(List<Unit> units, int at, BigDecimal years) {
    Lexicon.Entry next =
        units.get(at + 1).isAtom()
            ? null
            : lexicon.noun(Lexicon.singular(units.get(at + 1).folded()));
    boolean thing = next != null && next.use() != Use.PERSON;
    return years.intValue() > 120 || thing && years.intValue() > 30;
  }

  private static Wording bare(Amounts.Number number, String source) {
    String japanese = number.japanese() + number.unit() + number.limit();
    boolean year = japanese.matches("(19|20)\\d\\d");
    return Wording.of(year ? japanese + "年" : japanese, source, 0.9, year ? Use.TIME : Use.AMOUNT);
  }

  private Wording counted(Amounts.Number number, List<Unit> units, int from, int end) {
    int measure = measured(units, number.end(), end);
    if (measure > 0) {
      String counter = Objects.requireNonNull(amounts.counter(noun(units, number.end(), measure)));
      Wording size =
          Wording.of(of(counter, number), Units.text(units, from, measure), 0.9, Use.AMOUNT);
      return size.then("の").then(rest.render(units, measure, end));
    }
    String head = Lexicon.singular(units.get(end - 1).folded());
    String whole = amounts.counter(noun(units, number.end(), end));
    String counter = whole != null ? whole : amounts.counter(head);
    if (whole != null) {
      return whole(number, whole, head, units, from, end);
    }
    boolean suspected = units.get(number.end()).is("suspected") && end - number.end() > 1;
    Wording counted = rest.render(units, number.end() + (suspected ? 1 : 0), end);
    if (suspected && counted.use() == Use.PERSON) {
      String source = Units.text(units, number.end(), number.end() + 1);
      Wording seen = counted.then(Wording.of("とみられる", source, 0.9, Use.ADJECTIVE));
      String many = number.japanese() + "人" + number.limit();
      return seen.then(number(many, units, from, number)).as(Use.PERSON).times(0.9);
    }
    if (counted.use() == Use.PERSON) {
      String people = number.japanese() + "人" + number.limit();
      return counted.then(number(people, units, from, number)).as(counted.use()).times(0.9);
    }
    if (counted.text().endsWith(STATES)) {
      Wording many = number(of("Xか国", number), units, from, number);
      Wording region = counted.dropLast(STATES.length()).then(many);
      return region.covering(counted.rendered()).as(counted.use());
    }
    if (counter != null) {
      boolean states = counter.equals("X州") && counted.text().endsWith("加盟国"); // 2か国
      Wording many = number(of(states ? "Xか国" : counter, number), units, from, number);
      boolean said = counted.text().endsWith("の" + counter.substring(1)); // インドの3州
      Wording noun = said ? counted.dropLast(counter.length() - 1) : counted;
      return noun.then(many).covering(counted.rendered()).as(counted.use()).times(0.8);
    }
    boolean few = number.value().compareTo(BigDecimal.TEN) < 0 && number.limit().isEmpty();
    String many = few ? "つの" : number.limit() + "の";
    return number(number.japanese() + many, units, from, number).then(counted).times(0.7);
  }

  /** What a counter counts by itself: {@code 4 years}, {@code 12 drones}. */
  private Wording whole(
      Amounts.Number number, String counter, String head, List<Unit> units, int from, int end) {
    boolean people = Set.of("country", "people", "minister").contains(head);
    Use use = people ? Use.PERSON : Use.AMOUNT;
    boolean countries = from > 1 && head.equals("other") && units.get(from - 2).isA(Kind.PLACE);
    String counted = of(countries ? counter.replace("人", "か国") : counter, number);
    String source = Units.text(units, from, end);
    if (!amounts.isThing(counter)) {
      return Wording.of(counted, source, 0.85, use);
    }
    Wording noun = rest.render(units, number.end(), end);
    String what = noun.text().equals(counter.substring(1)) ? "" : noun.text();
    Use kind = noun.use() == Use.PERSON ? Use.PERSON : Use.THING;
    return Wording.of(what + counted, source, 0.7, kind);
  }

  /** A point of rates is a hundred basis points. */
  private String of(String counter, Amounts.Number number) {
    boolean basis = counter.equals("Xベーシスポイント");
    return basis
        ? Figures.written(number.value().movePointLeft(2)) + "ポイント" + number.limit()
        : amounts.counted(counter, number);
  }

  /** Index behind a unit of measure with something behind it: {@code 760 MW plant}; else -1. */
  private int measured(List<Unit> units, int from, int end) {
    for (int i = Math.min(end - 1, from + 2); i > from; i--) {
      String counter = amounts.counter(noun(units, from, i));
      if (counter != null && amounts.isMeasure(counter)) {
        return i;
      }
    }
    return -1;
  }

  static String noun(List<Unit> units, int from, int end) {
    return Lexicon.singular(Units.text(units, from, end).toLowerCase(Locale.ROOT));
  }

  static Wording number(String japanese, List<Unit> units, int from, Amounts.Number number) {
    return Wording.of(japanese, Units.text(units, from, number.end()), 1, Use.AMOUNT);
  }
}
