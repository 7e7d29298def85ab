package org.yakugo.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;

/** How many of how many: {@code three of 15 candidates}, {@code all six on board}. */
record Shares(List<Unit> units, NounPhrases phrases, Amounts amounts) {
  private static final Set<String> YEARS = Set.of("year", "years");
  private static final Set<String> SHORTER =
      Set.of("month", "months", "week", "weeks", "day", "days");
  private static final Pattern BARE = Pattern.compile("[0-9][0-9.,万億]*");

  /** What is counted, and its number: 候補者15人. */
  private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9][0-9.,万億]*)(\\D+)");

  /** 数百, 約千人: how many, not exactly. */
  private static final Pattern SOME = Pattern.compile("[約数][数十百千万億兆]+人?");

  /** Null if nothing is said so. */
  @Nullable Wording at(int from, int end) {
    Wording span = yearsAndMonths(from, end);
    if (span != null) {
      return span;
    }
    boolean more = end - from == 2 && units.get(from).isCount() && units.get(from + 1).is("more");
    if (more) { // closes two more chapters
      String source = Units.text(units, from, end);
      return phrases.render(from, from + 1).after("さらに").asOne(source).covering(from, end);
    }
    Wording boarded = onBoard(from, end);
    Wording part = boarded == null && end - from > 2 ? part(from, end) : boarded;
    if (part != null) {
      return part;
    }
    boolean every = end - from > 1 && units.get(from).is("all");
    boolean all = every && (units.get(from + 1).isCount() || isOfPeople(from + 1, end));
    if (all) {
      return all(from, end);
    }
    boolean among =
        end - from > 3
            && units.get(from).isCount()
            && units.get(from + 1).is("of")
            && units.get(from + 2).isDeterminer();
    if (among) {
      return among(from, end);
    }
    boolean share = end - from > 3 && units.get(from).isCount() && units.get(from + 2).isCount();
    return !share
        ? some(from, end)
        : units.get(from + 1).is("in")
            ? in(from, end)
            : units.get(from + 1).is("of") ? of(from, end) : null;
  }

  /** {@code half of country}, {@code 2% of GDP}; null if it is neither. */
  private @Nullable Wording part(int from, int end) {
    boolean share = units.get(from).isCount() && units.get(end - 2).is("of");
    if (share && units.get(end - 1).folded().equals("gdp")) {
      Wording whole = phrases.render(end - 1, end).then("比").covering(end - 2, end - 1);
      return whole.then(phrases.render(from, end - 2)).as(Use.AMOUNT);
    }
    boolean half = units.get(from).is("half") && units.get(from + 1).is("of");
    return half && !units.get(end - 1).has(Tag.PLURAL)
        ? phrases
            .render(from + 2, end)
            .then("の")
            .then(Wording.of("半分", "half", 0.9, Use.THING).covering(from, from + 2))
        : null;
  }

  /** {@code all 20 aboard}. */
  private @Nullable Wording onBoard(int from, int end) {
    boolean two = end - from > 2 && units.get(end - 2).is("on") && units.get(end - 1).is("board");
    int last = two ? end - 2 : end - from > 1 && units.get(end - 1).is("aboard") ? end - 1 : end;
    if (last == end) {
      return null;
    }
    int with =
        IntStream.range(from + 1, last - 1)
            .filter(i -> units.get(i).is("with"))
            .findFirst()
            .orElse(-1);
    Wording people = phrases.render(Math.max(from, with + 1), last);
    Wording counted = isBare(people) ? people.then("人") : people;
    if (with > 0) { // plane with 67 aboard
      return counted
          .covering(last, end)
          .covering(with, with + 1)
          .then("を乗せた")
          .then(phrases.render(from, with));
    }
    return Wording.of("乗っていた", Units.text(units, last, end), 0.9, Use.ADJECTIVE)
        .covering(last, end)
        .then(counted)
        .as(Use.PERSON);
  }

  /** {@code one year and six months}; null if it is no such span. */
  private @Nullable Wording yearsAndMonths(int from, int end) {
    boolean both =
        end - from == 5
            && YEARS.contains(units.get(from + 1).folded())
            && units.get(from + 2).is("and")
            && units.get(from + 3).isCount()
            && SHORTER.contains(units.get(from + 4).folded());
    return !both
        ? null
        : phrases
            .render(from, from + 2)
            .then(phrases.render(from + 3, end))
            .covering(from + 2, from + 3)
            .as(Use.AMOUNT);
  }

  /** {@code passengers}: more than one, and persons. */
  private boolean isOfPeople(int from, int end) {
    return units.get(end - 1).has(Tag.PLURAL) && phrases.render(from, end).use() == Use.PERSON;
  }

  private Wording all(int from, int end) {
    Wording counted = phrases.render(from + 1, end);
    boolean people = isBare(counted) || counted.use() == Use.PERSON;
    Wording whole =
        isBare(counted) ? counted.then("人全員") : people ? counted.then("全員") : counted.then("全て");
    return whole.as(people ? Use.PERSON : counted.use()).covering(from, from + 1);
  }

  /** {@code one in five children}. */
  private Wording in(int from, int end) {
    Wording noun = phrases.render(from + 3, end);
    String counter = noun.use() == Use.PERSON ? "人" : "つ";
    Wording all = noun.then("の").then(phrases.render(from + 2, from + 3)).then(counter + "に");
    return all.covering(from + 1, from + 2)
        .then(phrases.render(from, from + 1))
        .then(counter)
        .as(noun.use());
  }

  /** {@code three of 15 candidates}: 候補者15人のうち3人. */
  private @Nullable Wording of(int from, int end) {
    Wording whole = phrases.render(from + 2, end);
    Matcher counted = COUNTED.matcher(whole.text());
    Wording part = phrases.render(from, from + 1);
    return !counted.matches()
        ? null
        : whole
            .then("のうち")
            .covering(from + 1, from + 2)
            .then(part)
            .then(counted.group(3))
            .as(whole.use());
  }

  /** {@code three of the suspects}; null if they are no people. */
  private @Nullable Wording among(int from, int end) {
    Wording whole = phrases.render(from + 2, end);
    Wording part = phrases.render(from, from + 1);
    return whole.use() == Use.PERSON && isBare(part)
        ? whole.then("のうち").covering(from + 1, from + 3).then(part).then("人").as(Use.PERSON)
        : null;
  }

  /** {@code dozens of cars}; null if they are people or nothing counts them. */
  private @Nullable Wording some(int from, int end) {
    int of = from + 1;
    while (of + 3 < end && units.get(of).is("of") && units.get(of + 2).is("of")) {
      of += 2; // tens of thousands of homes
    }
    if (of + 1 >= end || !units.get(of).is("of") || units.get(from).isAtom()) {
      return null;
    }
    String noun = Quantities.noun(units, of + 1, end);
    String counter = amounts.counter(noun.substring(noun.lastIndexOf(' ') + 1));
    if (counter == null) {
      return null;
    }
    Wording many = phrases.render(from, of);
    Wording whole = phrases.render(of + 1, end);
    boolean people = whole.use() == Use.PERSON && !whole.text().equals("人々");
    if (people || !SOME.matcher(many.text()).matches()) {
      return null;
    }
    Wording number =
        (many.text().endsWith("人") ? many.dropLast(1) : many)
            .then(counter.replace("X", ""))
            .covering(of, of + 1);
    boolean said = !amounts.isThing(counter) || whole.text().equals(counter.substring(1));
    String english = Units.text(units, from, end);
    return (said ? number.covering(of + 1, end).asOne(english) : whole.then(number)).as(Use.THING);
  }

  private static boolean isBare(Wording number) {
    return number.use() == Use.AMOUNT && BARE.matcher(number.text()).matches();
  }
}
