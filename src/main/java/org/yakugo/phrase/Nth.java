package org.yakugo.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordClass;

/** What is told from others of its kind by its place in a row: {@code 5th}, {@code fifth}. */
record Nth(Lexicon lexicon, Amounts amounts, NounKinds kinds, Quantities.Rest rest) {
  private static final Map<String, String> NTH =
      Map.of("day", "日目", "week", "週目", "month", "か月目", "year", "年目");

  /** {@code fifth forum}, {@code second summit}; null if no such number leads. */
  @Nullable Wording named(int nth, List<Unit> units, int from, int end) {
    int next = from + 1;
    boolean known =
        next < end
            && !units.get(next).isAtom()
            && (units.get(next).isPreposition()
                || lexicon.noun(Quantities.noun(units, from, next + 1)) != null
                || lexicon.adjective(Quantities.noun(units, from, next + 1)) != null);
    if (nth < 2 || next >= end || known) {
      return null;
    }
    Wording counted = rest.render(units, next, end);
    Use use = counted.use();
    boolean told = use == Use.EVENT || use == Use.ACT || use == Use.PERSON;
    told |= kinds.is(counted, "gathering|tournament|series");
    boolean named = !amounts.nth(Quantities.noun(units, end - 1, end)).isEmpty();
    String which = String.valueOf(nth);
    return told || named || nth > 3
        ? of(new Amounts.Number(new BigDecimal(nth), which, next, "", true, ""), units, from, end)
        : null;
  }

  /** Which of its kind it is: a president is 第5代, a suspect 5人目の, an attack 5度目の. */
  private String which(Amounts.Number number, String noun, boolean digits, Wording counted) {
    String nth = amounts.nth(noun);
    boolean numbered = kinds.is(counted, "gathering|tournament|series");
    // a fourth election is the 4度目 of somebody's, the 4th one 第4回
    numbered |= kinds.is(counted, "numbered") && digits;
    if (!nth.isEmpty() || numbered || kinds.is(counted, "post")) {
      String of = !nth.isEmpty() ? nth : kinds.is(counted, "post") ? "代" : "回";
      return "第" + number.japanese() + (counted.text().startsWith(of) ? "" : of);
    }
    return number.japanese()
        + switch (counted.use()) {
          case PERSON -> "人目の";
          case EVENT, ACT -> "度目の";
          default -> "番目の";
        };
  }

  /** {@code 5th anniversary}. */
  Wording of(Amounts.Number number, List<Unit> units, int from, int end) {
    String source = Units.text(units, from, end);
    if (number.end() == end) {
      boolean rank = from > 0 && units.get(from - 1).is(WordClass.RANKING);
      return rank
          ? Wording.of(number.japanese() + "位", source, 0.85, Use.AMOUNT)
          : Wording.of("第" + number.japanese(), source, 0.6, Use.ADJECTIVE);
    }
    String whole = amounts.nth(Quantities.noun(units, number.end(), end));
    if (whole.endsWith(".")) {
      String which = "第" + number.japanese() + whole.substring(0, whole.length() - 1);
      return Wording.of(which, source, 0.9, rest.render(units, number.end(), end).use());
    }
    Wording counted = rest.render(units, number.end(), end);
    String own = amounts.counter(Quantities.noun(units, number.end(), end));
    if (own != null) {
      return Wording.of(own.replace("X", number.japanese()), source, 0.85, Use.EVENT);
    }
    String noun = Lexicon.singular(units.get(number.end()).folded());
    if (noun.equals(Quantities.CENTURY)) {
      return Wording.of(
              number.japanese() + "世紀", Units.text(units, from, number.end() + 1), 0.9, Use.TIME)
          .then("の")
          .then(rest.render(units, number.end() + 1, end));
    }
    String day = NTH.get(noun);
    if (day != null && end - number.end() == 1) {
      return Wording.of(number.japanese() + day, source, 0.9, Use.TIME);
    }
    String most = "最も";
    if (counted.text().startsWith(most)) { // 12th safest
      return counted
          .replaced(0, most.length(), number.japanese() + "番目に")
          .covering(from, number.end());
    }
    return Quantities.number(
            which(number, noun, units.get(from).isDigits(), counted), units, from, number)
        .then(counted)
        .times(0.9);
  }
}
