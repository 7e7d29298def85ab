package org.yakugo.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in Japanese: 第5回, 1億2000万円, ３．５％, 3分の2, and kanji numerals where a counter follows
 * (三人). A year of an era (令和8年) is one of the calendar; numbers in a name (A3) are left out.
 */
public final class JapaneseQuantities {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z#.])(?<![A-Za-z]-)(?<era>(?:平成|令和|昭和|大正|明治) ?)?"
              + "(?<prefix>第 ?|午後 ?|午前 ?|[$＄€£¥￥] ?)?"
              + "(?<number>(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?: ?[十百千万億兆])*(?: (?=[0-9]+ ?[十百千万億兆]))?)+"
              + "|(?<![何数幾][十百千万億兆]{0,3})[〇一二三四五六七八九十百千万億兆]+|元(?=年))"
              + " ?(?:余り?|強|弱|数)? ?"
              + "(?<unit>分の ?[0-9一二三四五六七八九十]+|年代|年|[かカヵケヶ箇]月|月|週間?|日|時間|時|分間?(?!の)"
              + "|歳|代|%ポイント|ポイント|ベーシスポイント|%|パーセントポイント|パーセント|割|度目|番目|人目|世紀"
              + "|米?ドル|円|ユーロ|ポンド|マナト|人民元|元|ルーブル"
              + "|[kKMGT]Wh?|(?:キロ|メガ|ギガ|テラ)ワット時?|立方メートル|km|キロメートル|メートル|ヘクタール|トン|バレル"
              + "|回|人|名|[かカヵケヶ箇][国所]|つ|件|社)?(?<half>半(?![島導日額期]))?"
              + "(?:(?<more>[0-9]{1,2}) ?[かカヵケヶ箇]月)?");

  private static final Map<String, CountedUnit> UNITS =
      Map.ofEntries(
          Map.entry("年", CountedUnit.YEARS),
          Map.entry("年代", CountedUnit.YEAR),
          Map.entry("月", CountedUnit.MONTH),
          Map.entry("週", CountedUnit.WEEKS),
          Map.entry("週間", CountedUnit.WEEKS),
          Map.entry("日", CountedUnit.DAYS),
          Map.entry("時間", CountedUnit.HOURS),
          Map.entry("時", CountedUnit.HOURS),
          Map.entry("分", CountedUnit.MINUTES),
          Map.entry("分間", CountedUnit.MINUTES),
          Map.entry("歳", CountedUnit.AGE),
          Map.entry("代", CountedUnit.AGE),
          Map.entry("%", CountedUnit.PERCENT),
          Map.entry("パーセント", CountedUnit.PERCENT),
          Map.entry("割", CountedUnit.PERCENT),
          Map.entry("ポイント", CountedUnit.POINTS),
          Map.entry("%ポイント", CountedUnit.POINTS),
          Map.entry("パーセントポイント", CountedUnit.POINTS),
          Map.entry("ベーシスポイント", CountedUnit.POINTS),
          Map.entry("立方メートル", CountedUnit.CUBIC_METRES),
          Map.entry("km", CountedUnit.METRES),
          Map.entry("キロメートル", CountedUnit.METRES),
          Map.entry("メートル", CountedUnit.METRES),
          Map.entry("ヘクタール", CountedUnit.HECTARES),
          Map.entry("トン", CountedUnit.TONNES),
          Map.entry("バレル", CountedUnit.BARRELS),
          Map.entry("度目", CountedUnit.ORDINAL),
          Map.entry("番目", CountedUnit.ORDINAL),
          Map.entry("人目", CountedUnit.ORDINAL),
          Map.entry("世紀", CountedUnit.ORDINAL),
          Map.entry("ドル", CountedUnit.DOLLARS),
          Map.entry("米ドル", CountedUnit.DOLLARS),
          Map.entry("$", CountedUnit.DOLLARS),
          Map.entry("＄", CountedUnit.DOLLARS),
          Map.entry("ユーロ", CountedUnit.EUROS),
          Map.entry("€", CountedUnit.EUROS),
          Map.entry("ポンド", CountedUnit.POUNDS),
          Map.entry("£", CountedUnit.POUNDS),
          Map.entry("円", CountedUnit.YEN),
          Map.entry("¥", CountedUnit.YEN),
          Map.entry("￥", CountedUnit.YEN),
          Map.entry("元", CountedUnit.YUAN),
          Map.entry("人民元", CountedUnit.YUAN),
          Map.entry("マナト", CountedUnit.MANATS),
          Map.entry("ルーブル", CountedUnit.ROUBLES));

  /** What one of a unit is in the unit that both languages are compared in. */
  private static final Map<String, Double> FACTORS =
      Map.ofEntries(
          Map.entry("割", 10d),
          Map.entry("ベーシスポイント", 0.01),
          Map.entry("km", 1e3),
          Map.entry("キロメートル", 1e3),
          Map.entry("k", 1e3),
          Map.entry("キロ", 1e3),
          Map.entry("m", 1e6),
          Map.entry("メガ", 1e6),
          Map.entry("g", 1e9),
          Map.entry("ギガ", 1e9),
          Map.entry("t", 1e12),
          Map.entry("テラ", 1e12));

  private static final Pattern POWER = Pattern.compile("(?:([kmgt])wh?|(.{2})ワット時?)");

  /** The year before the first of each era. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867);

  /** Counters behind which a kanji numeral is a number rather than part of a word. */
  private static final Set<String> COUNTERS =
      Set.of(
          "年", "週間", "時間", "歳", "%", "パーセント", "人", "名", "件", "社", "円", "ドル", "米ドル", "ユーロ", "ポンド",
          "マナト", "トン", "キロメートル", "人目", "番目", "度目");

  /** ３・５, but not a telephone number. */
  private static final Pattern DECIMAL_DOT =
      Pattern.compile("(?<![0-9・])([0-9]+)・([0-9]+)(?![0-9・])");

  /** What makes a percentage a distance between two: 40%以上の差, which English may give in points. */
  private static final Pattern DISTANCE = Pattern.compile("(?:以上|以下|超|近く|前後)?の?(?:差|開き)");

  private static final Pattern PIECE = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?|[^0-9 ]");
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SMALL_SCALES = "十百千";
  private static final String LARGE_SCALES = "万億兆";

  private JapaneseQuantities() {}

  /** All numbers in the order of the text. */
  public static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(halfWidth(text));
    while (matcher.find()) {
      String number = matcher.group("number");
      boolean digits = number.chars().anyMatch(c -> c >= '0' && c <= '9');
      boolean ofEra = matcher.group("era") != null;
      boolean distance = DISTANCE.matcher(text.substring(matcher.end())).lookingAt();
      if (ofEra ? "年".equals(matcher.group("unit")) : digits || isCounted(matcher)) {
        Quantity quantity = ofEra ? year(matcher) : quantity(matcher, number, digits);
        found.add(
            distance && quantity.unit() == CountedUnit.PERCENT
                ? quantity.of(CountedUnit.COUNT)
                : quantity);
      }
    }
    return found;
  }

  /** Full-width digits and marks of numbers become half-width ones, each in its place. */
  private static String halfWidth(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９' || c == '．' || c == '，' || c == '％') {
        out.setCharAt(i, (char) (c - 0xFEE0));
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
    double ofEra = number.equals("元") ? 1 : valueOf(number);
    double year = Objects.requireNonNull(ERAS.get(m.group("era").strip())) + ofEra;
    return new Quantity(year, CountedUnit.YEAR, m.start("era"), m.end("unit"), true);
  }

  private static Quantity quantity(Matcher m, String number, boolean digits) {
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
    boolean sure = digits || COUNTERS.contains(unit) || unit.endsWith("月") && unit.length() == 2;
    return new Quantity(
        value * factor(unit), unit(prefix, value, unit), start, more ? m.end() : end, sure);
  }

  private static double factor(String unit) {
    Matcher power = POWER.matcher(unit.toLowerCase(Locale.ROOT));
    String key = !power.matches() ? unit : power.group(1) == null ? power.group(2) : power.group(1);
    return FACTORS.getOrDefault(key, 1d);
  }

  private static CountedUnit unit(String prefix, double value, String unit) {
    if (prefix.equals("第")) {
      return CountedUnit.ORDINAL;
    }
    if (UNITS.containsKey(prefix)) {
      return UNITS.get(prefix);
    }
    if (unit.length() == 2 && unit.endsWith("月")) {
      return CountedUnit.MONTHS;
    }
    if (POWER.matcher(unit.toLowerCase(Locale.ROOT)).matches()) {
      return CountedUnit.WATTS;
    }
    CountedUnit found = UNITS.getOrDefault(unit, CountedUnit.COUNT);
    return found == CountedUnit.YEARS && value >= 1000 ? CountedUnit.YEAR : found;
  }

  /** The value of digits and kanji numerals in any mixture: 1億2000万, 1万5千, 千二百, 3.5. */
  static double valueOf(String number) {
    double total = 0;
    double section = 0;
    double current = 0;
    boolean pending = false;
    Matcher piece = PIECE.matcher(number);
    while (piece.find()) {
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
