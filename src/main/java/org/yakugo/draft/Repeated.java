package org.yakugo.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;
import org.yakugo.phrase.Ordinals;
import org.yakugo.phrase.Wording;

/**
 * How often something has happened: {@code for first time in ten years}, {@code for 16th
 * consecutive year}.
 *
 * @param end index of the unit behind it
 */
record Repeated(String japanese, int end) {
  private static final Pattern GAP =
      Pattern.compile("[約数]?[0-9]*(?:年|か月|週間|日)(間?の(?:停止|中断|中止|休止|空白|休会|不在|閉鎖|休業|運休))");

  private static final Map<String, String> SPANS =
      Map.of("year", "年", "month", "か月", "week", "週", "day", "日", "quarter", "四半期");

  private static final Map<String, String> AGES =
      Map.of(
          "week", "1週間", "month", "1か月", "year", "1年", "decade", "10年", "century", "100年", "weeks",
          "数週間", "months", "数か月", "years", "数年", "decades", "数十年");

  /** What is said there of how often; null if nothing is. */
  static @Nullable Repeated at(List<Unit> units, int from, int end) {
    int i = skip(units, from + 1, end);
    if (!units.get(from).is("for") || i + 1 >= end) {
      return null;
    }
    int nth = Ordinals.of(units.get(i));
    if (nth == 0) {
      return null;
    }
    if (units.get(i + 1).is("time")) {
      Repeated within = within(units, i + 2, end);
      String often = nth == 1 ? "初めて" : nth + "度目の";
      return within == null
          ? new Repeated(often, i + 2)
          : new Repeated(within.japanese() + (nth == 1 ? "ぶりに" : "で" + often), within.end());
    }
    String span = i + 2 < end ? SPANS.get(units.get(i + 2).folded()) : null;
    if (units.get(i + 1).is(WordClass.RUNNING) && span != null) {
      return new Repeated(nth + span + "連続で", i + 3);
    }
    String own = SPANS.get(units.get(i + 1).folded());
    int row = row(units, i + 2, end);
    return own == null || (nth == 1 || own.equals("四半期")) && row < 0
        ? null
        : new Repeated(nth + own + "連続で", Math.max(row, i + 2));
  }

  /** Index behind {@code in a row}, {@code running}; -1 if it isn't there. */
  private static int row(List<Unit> units, int i, int end) {
    if (i < end && units.get(i).is(WordClass.IN_A_ROW)) {
      return i + 1;
    }
    int noun = i < end && units.get(i).is("in") ? skip(units, i + 1, end) : end;
    return noun < end && units.get(noun).is(WordClass.ROW) ? noun + 1 : -1;
  }

  /** {@code in ten years} behind {@code first time}. */
  private static @Nullable Repeated within(List<Unit> units, int i, int end) {
    if (i + 1 >= end || !units.get(i).is("in")) {
      return null;
    }
    int noun = skip(units, i + 1, end);
    String age = AGES.get(units.get(noun).folded());
    if (age != null) {
      return new Repeated(age, noun + 1);
    }
    if (i + 2 >= end) {
      return null;
    }
    int number = units.get(i + 1).readings().number();
    String digits = number > 0 ? number + "" : units.get(i + 1).folded().replaceAll("\\D", "");
    String span = SPANS.get(units.get(i + 2).folded().replaceFirst("s$", ""));
    return digits.isEmpty() || span == null ? null : new Repeated(digits + span, i + 3);
  }

  private static int skip(List<Unit> units, int i, int end) {
    return i < end
            && !units.get(i).isAtom()
            && units.get(i).isDeterminer()
            && Ordinals.of(units.get(i)) == 0
        ? i + 1
        : i;
  }

  /** {@code two-month closure}, after which something is again: 2か月ぶり; null if it is none. */
  static @Nullable Wording again(Wording gap, String source) {
    Matcher span = GAP.matcher(gap.text());
    int length = span.matches() ? span.group(1).length() : 0;
    return length == 0 ? null : gap.dropLast(length).asOne(source).then("ぶり");
  }
}
