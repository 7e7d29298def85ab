package org.yakugo.bulletin;

import java.time.LocalDate;

/** The text of a week's bulletin of one section, as many tests need one. */
public final class Week {
  private Week() {}

  /**
   * From Saturday 7 to Friday 13 March 2026.
   *
   * @param items of each its Japanese headline, its English one and its paragraph
   */
  public static String of(String... items) {
    return from("2026-03-07", items);
  }

  /** The same of seven days from that one on. */
  public static String from(String day, String... items) {
    LocalDate first = LocalDate.parse(day);
    LocalDate last = first.plusDays(6);
    StringBuilder text =
        new StringBuilder(
            "週間情報\n%d年%d月%d日～%d月%d日\n\n1. 外交\n"
                .formatted(
                    first.getYear(),
                    first.getMonthValue(),
                    first.getDayOfMonth(),
                    last.getMonthValue(),
                    last.getDayOfMonth()));
    for (int i = 0; i < items.length; i += 3) {
      text.append(i == 0 ? "● " : "\n● ").append(items[i]).append('\n').append(items[i + 1]);
      text.append("\n\n").append(items[i + 2]).append('\n');
    }
    return text.toString();
  }
}
