package org.yakugo.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/**
 * Numbers with what they count: {@code 50 million dollars}, {@code 4 years}, {@code 20th}. Counters
 * are from the table counters; what has none stands with の between.
 */
final class Amounts {
  private static final Facts<Amounts> FACTS = Facts.of(Amounts::new);
  private static final List<String> SCALES = List.of("", "万", "億", "兆");
  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Map<String, BigDecimal> POWERS =
      Map.of(
          "dozen", BigDecimal.valueOf(12),
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "k", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "mln", BigDecimal.valueOf(1_000_000),
          "m", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("dollar", "ドル"),
          Map.entry("dollars", "ドル"),
          Map.entry("euro", "ユーロ"),
          Map.entry("euros", "ユーロ"),
          Map.entry("yen", "円"),
          Map.entry("yuan", "元"),
          Map.entry("ruble", "ルーブル"),
          Map.entry("rubles", "ルーブル"),
          Map.entry("manat", "マナト"),
          Map.entry("manats", "マナト"),
          Map.entry("lira", "リラ"),
          Map.entry("lari", "ラリ"),
          Map.entry("dram", "ドラム"),
          Map.entry("drams", "ドラム"),
          Map.entry("tenge", "テンゲ"),
          Map.entry("hryvnia", "グリブナ"),
          Map.entry("hryvnias", "グリブナ"),
          Map.entry("rupees", "ルピー"),
          Map.entry("won", "ウォン"),
          Map.entry("usd", "ドル"),
          Map.entry("eur", "ユーロ"),
          Map.entry("azn", "マナト"),
          Map.entry("gel", "ラリ"),
          Map.entry("pounds", "ポンド"),
          Map.entry("zloty", "ズウォティ"),
          Map.entry("zlotys", "ズウォティ"),
          Map.entry("francs", "フラン"));

  private static final Map<String, String> BEFORE =
      Map.ofEntries(
          Map.entry("at least", "少なくとも"),
          Map.entry("up to", "最大"),
          Map.entry("nearly", "約"),
          Map.entry("almost", "約"),
          Map.entry("about", "約"),
          Map.entry("around", "約"),
          Map.entry("some", "約"),
          Map.entry("approximately", "約"),
          Map.entry("roughly", "約"));

  private static final Map<String, String> BEHIND =
      Map.of("over", "以上", "more than", "以上", "less than", "未満", "fewer than", "未満");

  private static final Set<String> MEASURES =
      Set.of(
          "%",
          "ドル",
          "ユーロ",
          "マナト",
          "ルーブル",
          "ポンド",
          "円",
          "元",
          "リラ",
          "ラリ",
          "ドラム",
          "テンゲ",
          "スム",
          "クローナ",
          "クローネ",
          "グリブナ",
          "キロ",
          "トン",
          "メートル",
          "ヘクタール",
          "バレル",
          "メガワット",
          "ギガワット",
          "キロワット",
          "キロワット時",
          "立方メートル",
          "平方メートル",
          "平方キロメートル",
          "度",
          "ポイント",
          "ベーシスポイント",
          "リットル",
          "マイル",
          "フィート",
          "グラム",
          "年",
          "か月",
          "週間",
          "日間",
          "時間",
          "分");

  private static final Map<String, String> SIGNS =
      Map.of("$", "ドル", "€", "ユーロ", "£", "ポンド", "¥", "円");

  static {
    List<String> small =
        List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve");
    small.forEach(word -> WORDS.put(word, small.indexOf(word)));
    List<String> teens =
        List.of("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    teens.forEach(word -> WORDS.put(word, 13 + teens.indexOf(word)));
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    tens.forEach(word -> WORDS.put(word, 20 + 10 * tens.indexOf(word)));
  }

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

  private final Map<String, String> counters = new HashMap<>();

  private Amounts(Language language) {
    language
        .table("counters")
        .each(
            row ->
                row.alternatives("english")
                    .forEach(
                        word ->
                            counters.put(word.toLowerCase(Locale.ROOT), row.required("japanese"))));
  }

  static Amounts of(Language language) {
    return FACTS.in(language);
  }

  /** What counts that noun: {@code 年}, {@code X人}; null if the table has none. */
  String counter(String noun) {
    return counters.get(noun);
  }

  /** The number that begins there; null if none does. */
  Number at(List<Unit> units, int from, int end) {
    int i = from;
    String sign = i < end && SIGNS.containsKey(units.get(i).text()) ? units.get(i).text() : "";
    if (!sign.isEmpty()) {
      i++;
    }
    if (i >= end || units.get(i).isAtom()) {
      return null;
    }
    String said = units.get(i).folded();
    String text = said.substring(said.lastIndexOf(' ') + 1);
    String limit =
        said.length() == text.length() ? "" : said.substring(0, said.length() - text.length() - 1);
    BigDecimal value = value(text.replaceAll("(?<=\\d)(st|nd|rd|th|m|bn|k|mln)$", ""));
    if (value == null) {
      return null;
    }
    boolean ordinal = text.matches("\\d+(st|nd|rd|th)");
    String power = text.matches("[\\d.,]+(m|bn|k|mln)") ? text.replaceAll("[\\d.,]+", "") : "";
    if (!power.isEmpty()) {
      value = value.multiply(POWERS.get(power));
    }
    i++;
    while (i < end
        && !units.get(i).isAtom()
        && POWERS.containsKey(units.get(i).folded())
        && units.get(i).folded().length() > 1) {
      value = value.multiply(POWERS.get(units.get(i).folded()));
      i++;
    }
    String unit = sign.isEmpty() ? "" : SIGNS.get(sign);
    if (i < end && units.get(i).isOneOf(Set.of("%", "percent", "pct"))) {
      unit = "%";
      i++;
    } else if (i + 1 < end && units.get(i).is("per") && units.get(i + 1).is("cent")) {
      unit = "%";
      i += 2;
    }
    if (unit.isEmpty()
        && i < end
        && CURRENCIES.containsKey(units.get(i).folded())
        && !units.get(i).isAtom()) {
      unit = CURRENCIES.get(units.get(i).folded());
      i++;
    }
    boolean year = text.matches("(1[89]|20)\\d\\d") && i == from + 1;
    String japanese = year ? text : written(value);
    String before = BEFORE.getOrDefault(limit, "");
    return new Number(value, before + japanese, i, unit, ordinal, BEHIND.getOrDefault(limit, ""));
  }

  /** Whether the counter is a unit of measure or money. */
  static boolean isMeasure(String counter) {
    return MEASURES.contains(counter.substring(1));
  }

  /** Of digits or a number's word; null if it is neither. */
  static BigDecimal value(String text) {
    if (WORDS.containsKey(text)) {
      return BigDecimal.valueOf(WORDS.get(text));
    }
    return text.matches("\\d{1,15}([.,]\\d{1,15})*") && text.length() < 20 ? digits(text) : null;
  }

  /** A comma before three digits separates thousands. */
  private static BigDecimal digits(String text) {
    String plain = text.replaceAll(",(?=\\d{3}(\\D|$))", "").replace(',', '.');
    return plain.chars().filter(c -> c == '.').count() > 1 ? null : new BigDecimal(plain);
  }

  /** {@code 1万2000}, {@code 350億}, {@code 7.5}. */
  static String written(BigDecimal value) {
    if (value.compareTo(BigDecimal.valueOf(10_000)) < 0) {
      return value.stripTrailingZeros().toPlainString();
    }
    StringBuilder out = new StringBuilder();
    BigDecimal rest = value.setScale(0, RoundingMode.HALF_UP);
    for (int scale = SCALES.size() - 1; scale >= 0; scale--) {
      BigDecimal size = BigDecimal.TEN.pow(4 * scale);
      BigDecimal part = rest.divideToIntegralValue(size);
      if (part.signum() > 0) {
        out.append(part.toPlainString()).append(SCALES.get(scale));
        rest = rest.subtract(part.multiply(size));
      }
    }
    return out.toString();
  }

  /** Whether a number can begin there. */
  static boolean mayBegin(Unit unit) {
    return unit.isDigits() || SIGNS.containsKey(unit.text()) || unit.has(Tag.NUMBER);
  }
}
