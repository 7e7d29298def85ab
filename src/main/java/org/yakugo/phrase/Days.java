package org.yakugo.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.language.Language;
import org.yakugo.language.Months;
import org.yakugo.phrase.PlaceWords.Place;

/** Days of a month: {@code January 1}, {@code 9 May}. */
record Days(Months months, PlaceWords words) {

  Days(Language language) {
    this(Months.of(language), PlaceWords.of(language));
  }

  /** Null if it is no day. */
  @Nullable Wording at(List<Unit> units, int from, int end) {
    String[] names = units.get(from).folded().split("[-–]");
    if (end - from == 1 && names.length == 2 && units.get(from).isWord()) {
      int first = months.number(names[0]);
      int last = months.number(names[1]);
      return first == 0 || last == 0
          ? null
          : Wording.of(first + "～" + last + "月", units.get(from).text(), 0.9, Use.TIME);
    }
    boolean year = end - from > 1 && units.get(end - 1).isYear();
    if (year && end - from > 2) {
      int last = units.get(end - 2).isComma() ? end - 2 : end - 1;
      Wording day = at(units, from, last);
      return day == null
          ? null
          : Wording.of(
              units.get(end - 1).text() + "年" + day.text(),
              Units.text(units, from, end),
              0.95,
              Use.TIME);
    }
    if (end - from != 2) {
      return null;
    }
    String part = words.japanese(Place.DECADE, units.get(from).folded());
    if (part != null && month(units.get(from + 1)) > 0) {
      String english = Units.text(units, from, end);
      return Wording.of(month(units.get(from + 1)) + "月" + part, english, 0.95, Use.TIME);
    }
    if (year && month(units.get(from)) > 0) {
      return Wording.of(
          units.get(end - 1).text() + "年" + month(units.get(from)) + "月",
          Units.text(units, from, end),
          0.95,
          Use.TIME);
    }
    int first = month(units.get(from));
    int month = Math.max(first, month(units.get(from + 1)));
    String day = units.get(first > 0 ? from + 1 : from).folded();
    boolean known = month > 0 && day.matches("([12]?\\d|3[01])(st|nd|rd|th)?");
    return known
        ? Wording.of(
            month + "月" + day.replaceAll("\\D", "") + "日",
            Units.text(units, from, end),
            0.95,
            Use.TIME)
        : null;
  }

  private int month(Unit unit) {
    return unit.isCapital() ? months.number(unit.folded()) : 0;
  }
}
