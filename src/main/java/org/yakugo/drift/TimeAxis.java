package org.yakugo.drift;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where a day stands between the left and the right of a timeline. */
public final class TimeAxis {
  private static final int MOST_TICKS = 9;
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
  private static final int YEAR = 12;

  /** Days before the first and after the last, so that their marks have room. */
  private static final int MARGIN = 10;

  private final LocalDate first;
  private final LocalDate last;
  private final double left;
  private final double right;

  /** A first of a month and what to call it. */
  public record Tick(double x, String label) {}

  TimeAxis(SortedSet<LocalDate> days, double left, double right) {
    this.first = days.first().minusDays(MARGIN);
    this.last = days.last().plusDays(MARGIN);
    this.left = left;
    this.right = right;
  }

  double x(@Nullable LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return left + share * (right - left);
  }

  List<Tick> ticks() {
    int step = step();
    LocalDate start = first.withDayOfMonth(1);
    if (step >= YEAR) {
      start = LocalDate.of(start.getYear(), 1, 1);
    }
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(last); day = day.plusMonths(step)) {
      if (!day.isBefore(first)) {
        String label = day.toString().substring(0, step >= YEAR ? 4 : 7);
        ticks.add(new Tick(x(day), label));
      }
    }
    return ticks;
  }

  private int step() {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    return IntStream.of(MONTHS)
        .filter(step -> months <= (long) step * MOST_TICKS)
        .findFirst()
        .orElse(MONTHS[MONTHS.length - 1]);
  }
}
