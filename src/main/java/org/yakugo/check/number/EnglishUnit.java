package org.yakugo.check.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What may stand behind a number in English: units, in what one of them is, and scales. */
enum EnglishUnit {
  PERCENT("percent|per cent|%", CountedUnit.PERCENT, 1),
  BASIS_POINTS("basis points?|bps", CountedUnit.POINTS, 0.01),
  POINTS("percentage points?|pp", CountedUnit.POINTS, 1),
  AGE("years?[ -]olds?", CountedUnit.AGE, 1),
  YEARS("years?", CountedUnit.YEARS, 1),
  MONTHS("months?", CountedUnit.MONTHS, 1),
  WEEKS("weeks?", CountedUnit.WEEKS, 1),
  DAYS("days?", CountedUnit.DAYS, 1),
  HOURS("hours?", CountedUnit.HOURS, 1),
  MINUTES("minutes?", CountedUnit.MINUTES, 1),
  KILOWATTS("kwh?|kilowatts?(?:[ -]hours?)?", CountedUnit.WATTS, 1e3),
  MEGAWATTS("mwh?|megawatts?(?:[ -]hours?)?", CountedUnit.WATTS, 1e6),
  GIGAWATTS("gwh?|gigawatts?(?:[ -]hours?)?", CountedUnit.WATTS, 1e9),
  TERAWATTS("twh|terawatts?(?:[ -]hours?)?", CountedUnit.WATTS, 1e12),
  BCM("bcm", CountedUnit.CUBIC_METRES, 1e9),
  MCM("mcm", CountedUnit.CUBIC_METRES, 1e6),
  CUBIC_METRES("cu\\.? ?m|cubic met(?:re|er)s?", CountedUnit.CUBIC_METRES, 1),
  KILOMETRES("km|kilomet(?:re|er)s?", CountedUnit.METRES, 1e3),
  METRES("met(?:re|er)s?", CountedUnit.METRES, 1),
  HECTARES("ha|hectares?", CountedUnit.HECTARES, 1),
  TONNES("(?:metric )?tons?|tonnes?", CountedUnit.TONNES, 1),
  BARRELS("barrels?", CountedUnit.BARRELS, 1),
  DOLLARS("(?:US )?dollars?|usd", CountedUnit.DOLLARS, 1),
  EUROS("euros?|eur", CountedUnit.EUROS, 1),
  POUNDS("pounds?", CountedUnit.POUNDS, 1),
  MANATS("manats?|azn", CountedUnit.MANATS, 1),
  YEN("yen", CountedUnit.YEN, 1),
  YUAN("yuan", CountedUnit.YUAN, 1),
  ROUBLES("rou?bles?", CountedUnit.ROUBLES, 1);

  /** All of them as one alternative of a pattern, the longer before those that they begin with. */
  static final String ALL =
      String.join("|", List.of(values()).stream().map(unit -> unit.words).toList());

  /** Words that multiply the number before them. */
  static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("million", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("trln", 1e12),
          Map.entry("tn", 1e12));

  static final String SCALE = "hundred|thousand|million|billion|trillion|mln|bln|trln|bn|mn|tn";

  private final String words;
  private final CountedUnit unit;
  private final double factor;

  EnglishUnit(String words, CountedUnit unit, double factor) {
    this.words = words;
    this.unit = unit;
    this.factor = factor;
  }

  /**
   * @param words what {@link #ALL} matched
   */
  static EnglishUnit of(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    return List.of(values()).stream()
        .filter(unit -> plain.matches("(?i)" + unit.words))
        .findFirst()
        .orElseThrow();
  }

  CountedUnit unit() {
    return unit;
  }

  /** How much one of it is in the unit. */
  double factor() {
    return factor;
  }
}
