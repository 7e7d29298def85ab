package org.yakugo.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in Japanese: 第5回, 1億2000万円, ３．５％, 3分の2, and kanji numerals where a counter follows
 * (三人). Years of an era (令和8年) and numbers in a name (A3) are left out.
 */
public final class JapaneseQuantities {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z#.])(?<![A-Za-z]-)(?<era>(?:平成|令和|昭和|大正|明治) ?)?"
              + "(?<prefix>第 ?|午後 ?|午前 ?|[$＄€£¥￥] ?)?"
              + "(?<number>(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?: ?[十百千万億兆])*(?: (?=[0-9]+ ?[十百千万億兆]))?)+"
              + "|[〇一二三四五六七八九十百千万億兆]+)"
              + " ?(?:余り?|強|弱|数)? ?"
              + "(?<unit>分の ?[0-9一二三四五六七八九十]+|年代|年|[かカヵケヶ箇]月|月|週間?|日|時間|時|分間?(?!の)"
              + "|歳|代|%|パーセント|割|度目|番目|人目|世紀|米?ドル|円|ユーロ|ポンド|マナト|人民元|元|ルーブル"
              + "|回|人|名|[かカヵケヶ箇][国所]|つ|件|社)?");

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("年", Unit.YEARS),
          Map.entry("年代", Unit.YEAR),
          Map.entry("月", Unit.MONTH),
          Map.entry("週", Unit.WEEKS),
          Map.entry("週間", Unit.WEEKS),
          Map.entry("日", Unit.DAYS),
          Map.entry("時間", Unit.HOURS),
          Map.entry("時", Unit.HOURS),
          Map.entry("分", Unit.MINUTES),
          Map.entry("分間", Unit.MINUTES),
          Map.entry("歳", Unit.AGE),
          Map.entry("代", Unit.AGE),
          Map.entry("%", Unit.PERCENT),
          Map.entry("パーセント", Unit.PERCENT),
          Map.entry("割", Unit.PERCENT),
          Map.entry("度目", Unit.ORDINAL),
          Map.entry("番目", Unit.ORDINAL),
          Map.entry("人目", Unit.ORDINAL),
          Map.entry("世紀", Unit.ORDINAL),
          Map.entry("ドル", Unit.DOLLARS),
          Map.entry("米ドル", Unit.DOLLARS),
          Map.entry("$", Unit.DOLLARS),
          Map.entry("＄", Unit.DOLLARS),
          Map.entry("ユーロ", Unit.EUROS),
          Map.entry("€", Unit.EUROS),
          Map.entry("ポンド", Unit.POUNDS),
          Map.entry("£", Unit.POUNDS),
          Map.entry("円", Unit.YEN),
          Map.entry("¥", Unit.YEN),
          Map.entry("￥", Unit.YEN),
          Map.entry("元", Unit.YUAN),
          Map.entry("人民元", Unit.YUAN),
          Map.entry("マナト", Unit.MANATS),
          Map.entry("ルーブル", Unit.ROUBLES));

  /** ３・５, but not a telephone number. */
  private static final Pattern DECIMAL_DOT =
      Pattern.compile("(?<![0-9・])([0-9]+)・([0-9]+)(?![0-9・])");

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
      if (matcher.group("era") == null && (digits || matcher.group("unit") != null)) {
        found.add(quantity(matcher, number, digits));
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

  private static Quantity quantity(Matcher m, String number, boolean digits) {
    String unit = m.group("unit") == null ? "" : m.group("unit");
    String prefix = m.group("prefix") == null ? "" : m.group("prefix").strip();
    double value = valueOf(number);
    if (unit.startsWith("分の")) {
      // the denominator comes first: 3分の2
      value = valueOf(unit.substring(2).strip()) / value;
    } else if (unit.equals("割")) {
      value *= 10;
    } else if (prefix.equals("午後") && value < 12) {
      value += 12;
    }
    int start = m.group("prefix") == null ? m.start("number") : m.start("prefix");
    int end = m.group("unit") == null ? m.end("number") : m.end("unit");
    return new Quantity(value, unit(prefix, value, unit), start, end, digits);
  }

  private static Unit unit(String prefix, double value, String unit) {
    if (prefix.equals("第")) {
      return Unit.ORDINAL;
    }
    if (UNITS.containsKey(prefix)) {
      return UNITS.get(prefix);
    }
    if (unit.length() == 2 && unit.endsWith("月")) {
      return Unit.MONTHS;
    }
    Unit found = UNITS.getOrDefault(unit, Unit.COUNT);
    return found == Unit.YEARS && value >= 1000 ? Unit.YEAR : found;
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
