package org.yakugo.check.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What may stand behind a number in English: units, in what one of them is, and scales. */
enum EnglishUnit {
  PERCENT("percent|per cent|%", Unit.PERCENT, 1),
  BASIS_POINTS("basis points?|bps", Unit.POINTS, 0.01),
  POINTS("percentage points?|pp", Unit.POINTS, 1),
  AGE("years?[ -]olds?", Unit.AGE, 1),
  YEARS("years?", Unit.YEARS, 1),
  MONTHS("months?", Unit.MONTHS, 1),
  WEEKS("weeks?", Unit.WEEKS, 1),
  DAYS("days?", Unit.DAYS, 1),
  HOURS("hours?", Unit.HOURS, 1),
  MINUTES("minutes?", Unit.MINUTES, 1),
  KILOWATTS("kwh?|kilowatts?(?:[ -]hours?)?", Unit.WATTS, 1e3),
  MEGAWATTS("mwh?|megawatts?(?:[ -]hours?)?", Unit.WATTS, 1e6),
  GIGAWATTS("gwh?|gigawatts?(?:[ -]hours?)?", Unit.WATTS, 1e9),
  TERAWATTS("twh|terawatts?(?:[ -]hours?)?", Unit.WATTS, 1e12),
  BCM("bcm", Unit.CUBIC_METRES, 1e9),
  MCM("mcm", Unit.CUBIC_METRES, 1e6),
  CUBIC_METRES("cu\\.? ?m|cubic met(?:re|er)s?", Unit.CUBIC_METRES, 1),
  KILOMETRES("km|kilomet(?:re|er)s?", Unit.METRES, 1e3),
  METRES("met(?:re|er)s?", Unit.METRES, 1),
  HECTARES("ha|hectares?", Unit.HECTARES, 1),
  TONNES("(?:metric )?tons?|tonnes?", Unit.TONNES, 1),
  BARRELS("barrels?", Unit.BARRELS, 1),
  DOLLARS("(?:US )?dollars?|usd", Unit.DOLLARS, 1),
  EUROS("euros?|eur", Unit.EUROS, 1),
  POUNDS("pounds?", Unit.POUNDS, 1),
  MANATS("manats?|azn", Unit.MANATS, 1),
  YEN("yen", Unit.YEN, 1),
  YUAN("yuan", Unit.YUAN, 1),
  ROUBLES("rou?bles?", Unit.ROUBLES, 1);

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
  private final Unit unit;
  private final double factor;

  EnglishUnit(String words, Unit unit, double factor) {
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

  Unit unit() {
    return unit;
  }

  /** How much one of it is in the unit. */
  double factor() {
    return factor;
  }
}
