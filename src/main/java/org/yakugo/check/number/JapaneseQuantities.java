package org.yakugo.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.text.Eras;

/**
 * Finds numbers in Japanese: 第5回, 1億2000万円, ３．５％, 3分の2, and kanji numerals where a counter follows
 * (三人). A year of an era (令和8年) is one of the calendar; numbers in a name (A3) are left out.
 */
public final class JapaneseQuantities {
  private static final Facts<JapaneseQuantities> FACTS = Facts.of(JapaneseQuantities::new);

  /** Counters behind which a kanji numeral may be part of a word: 一日中, 十分, 二元. */
  private static final Pattern UNSURE =
      Pattern.compile("|年代|月|週|日|時|分|分間|代|割|元|回|次|期|つ|世紀|[かカヵケヶ箇][国所]");

  /** Units of what is counted or told in order, in no table since they say no measure. */
  private static final Map<String, CountedUnit> PLACES =
      Map.of(
          "年代", CountedUnit.YEAR,
          "会計年度", CountedUnit.YEAR,
          "位", CountedUnit.ORDINAL,
          "月", CountedUnit.MONTH,
          "度目", CountedUnit.ORDINAL,
          "番目", CountedUnit.ORDINAL,
          "期目", CountedUnit.ORDINAL,
          "人目", CountedUnit.ORDINAL,
          "世紀", CountedUnit.ORDINAL);

  /** ３・５, but not a telephone number. */
  private static final Pattern DECIMAL_DOT =
      Pattern.compile("(?<![0-9・])([0-9]+)・([0-9]+)(?![0-9・])");

  /** What makes a percentage a distance between two: 40%以上の差, which English may give in points. */
  private static final Pattern DISTANCE = Pattern.compile("(?:以上|以下|超|近く|前後)?の?(?:差|開き)");

  private static final Pattern PIECE = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?|[^0-9 ]");
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SMALL_SCALES = "十百千";
  private static final String LARGE_SCALES = "万億兆";

  private final NumberUnits units;
  private final Pattern number;

  private JapaneseQuantities(Language language) {
    units = NumberUnits.of(language);
    number =
        Pattern.compile(
            "(?<![0-9A-Za-zＡ-Ｚａ-ｚ#.])(?<![A-Za-z]-)(?<era>(?:"
                + Eras.NAMES
                + ") ?)?"
                + ("(?<prefix>第 ?|午後 ?|午前 ?|" + units.signs() + " ?)?")
                + "(?<number>(?>(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?: ?[十百千万億兆])*"
                + "(?: (?=[0-9]+ ?[十百千万億兆]))?)+"
                + "|(?<![何数幾][十百千万億兆]{0,3})[〇一二三四五六七八九十百千万億兆]+|元(?=年))(?! ?数))"
                + " ?(?:余り?|強|弱)? ?"
                + "(?<unit>分の ?[0-9一二三四五六七八九十]+|年代|[かカヵケヶ箇]月|月|分間?(?!の)|度目|番目|期目|人目|世紀"
                + ("|(?!分)(?:" + units.japaneseWords() + ")")
                + "|会計年度|位|回|次|期|人|名|[かカヵケヶ箇][国所]|つ|件|社)?(?<half>半(?![島導日額期]))?"
                + "(?:(?<more>[0-9]{1,2}) ?[かカヵケヶ箇]月)?");
  }

  public static JapaneseQuantities of(Language language) {
    return FACTS.in(language);
  }

  /** All numbers in the order of the text. */
  public List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    for (Matcher matcher = number.matcher(halfWidth(text)); matcher.find(); ) {
      String numeral = matcher.group("number");
      boolean digits = numeral.chars().anyMatch(c -> c >= '0' && c <= '9');
      boolean ofEra = matcher.group("era") != null;
      boolean distance = DISTANCE.matcher(text.substring(matcher.end())).lookingAt();
      if (ofEra ? "年".equals(matcher.group("unit")) : digits || isCounted(matcher)) {
        Quantity quantity = ofEra ? year(matcher) : quantity(matcher, numeral, digits);
        found.add(
            distance && quantity.unit().equals(CountedUnit.PERCENT)
                ? quantity.of(CountedUnit.COUNT)
                : quantity);
      }
    }
    return found;
  }

  /** Digits and marks of numbers in half width, and circles typed for 〇, each in its place. */
  private static String halfWidth(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９' || c == '．' || c == '，' || c == '％') {
        out.setCharAt(i, (char) (c - 0xFEE0));
      } else if ("○◯".indexOf(c) >= 0 && i > 0 && DIGITS.indexOf(out.charAt(i - 1)) >= 0) {
        out.setCharAt(i, '〇');
      }
    }
    return DECIMAL_DOT.matcher(out).replaceAll("$1.$2");
  }

  private static boolean isCounted(Matcher m) {
    return m.group("unit") != null && !m.group("number").equals("元");
  }

  /** 令和8年 is 2026. */
  private static Quantity year(Matcher m) {
    String number = m.group("number");
    int year =
        Eras.year(
            m.group("era"), number.equals("元") ? number : String.valueOf((int) valueOf(number)));
    return new Quantity(year, CountedUnit.YEAR, m.start("era"), m.end("unit"), true);
  }

  private Quantity quantity(Matcher m, String number, boolean digits) {
    String unit = m.group("unit") == null ? "" : m.group("unit");
    String prefix = m.group("prefix") == null ? "" : m.group("prefix").strip();
    double value = valueOf(number);
    if (unit.startsWith("分の")) {
      // the denominator comes first: 3分の2
      value = valueOf(unit.substring(2).strip()) / value;
    } else if (prefix.equals("午後") && value < 12) {
      value += 12;
    }
    boolean ofYears = unit.equals("年") && value < 1000;
    boolean more = ofYears && m.group("more") != null;
    boolean ofClock = unit.equals("時");
    value += m.group("half") == null || ofClock ? 0 : 0.5;
    value += more ? Double.parseDouble(m.group("more")) / 12 : 0;
    int start = m.group("prefix") == null ? m.start("number") : m.start("prefix");
    int end = m.group("unit") == null ? m.end("number") : m.end("unit");
    end = m.group("half") == null ? end : m.end("half");
    boolean told = prefix.equals("第") && !unit.isEmpty();
    boolean sure = digits || told || !UNSURE.matcher(unit).matches();
    return new Quantity(
        value * factor(unit), unit(prefix, value, unit), start, more ? m.end() : end, sure);
  }

  private double factor(String unit) {
    NumberUnits.Written written = units.japanese(unit);
    return written == null ? 1 : written.factor();
  }

  private CountedUnit unit(String prefix, double value, String unit) {
    if (prefix.equals("第")) {
      return CountedUnit.ORDINAL;
    }
    NumberUnits.Written currency = units.sign(prefix);
    if (currency != null) {
      return currency.unit();
    }
    if (unit.length() == 2 && unit.endsWith("月")) {
      return CountedUnit.MONTHS;
    }
    NumberUnits.Written written = units.japanese(unit);
    CountedUnit found =
        written == null ? PLACES.getOrDefault(unit, CountedUnit.COUNT) : written.unit();
    return found.equals(CountedUnit.YEARS) && value >= 1000 ? CountedUnit.YEAR : found;
  }

  /** The value of digits and kanji numerals in any mixture: 1億2000万, 1万5千, 千二百, 3.5. */
  static double valueOf(String number) {
    double total = 0;
    double section = 0;
    double current = 0;
    boolean pending = false;
    for (Matcher piece = PIECE.matcher(number); piece.find(); ) {
      char c = piece.group().charAt(0);
      if (c >= '0' && c <= '9') {
        current = Double.parseDouble(piece.group().replace(",", ""));
        pending = true;
      } else if (DIGITS.indexOf(c) >= 0) {
        current = current * 10 + DIGITS.indexOf(c);
        pending = true;
      } else if (SMALL_SCALES.indexOf(c) >= 0) {
        section += (pending ? current : 1) * Math.pow(10, SMALL_SCALES.indexOf(c) + 1);
        current = 0;
        pending = false;
      } else {
        double below = section + current;
        total += (below == 0 ? 1 : below) * Math.pow(10, 4 * (LARGE_SCALES.indexOf(c) + 1));
        section = 0;
        current = 0;
        pending = false;
      }
    }
    return total + section + current;
  }
}
