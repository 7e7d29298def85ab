package org.yakugo.text;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Years of the Japanese eras, which official texts count by: 令和8年, 平成元年. */
public final class Eras {
  /** The eras that the Gregorian calendar was in use in, as alternatives of a pattern. */
  public static final String NAMES = "令和|平成|昭和|大正|明治";

  /** The year before the first of each. */
  private static final Map<String, Integer> BEFORE =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867);

  /**
   * The year of the calendar. A year that an era didn't reach counts on, since plans were printed
   * before it ended: 平成32年 is 2020.
   *
   * @param era null where none is named, which is the present one then
   * @param year digits of either width, or 元
   */
  public static int year(@Nullable String era, String year) {
    int before = Objects.requireNonNull(BEFORE.get(era == null ? "令和" : era.strip()));
    return before + (year.equals("元") ? 1 : Integer.parseInt(year));
  }
}
