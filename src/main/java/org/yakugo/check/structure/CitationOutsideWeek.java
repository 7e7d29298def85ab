package org.yakugo.check.structure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yakugo.bulletin.Period;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;

/**
 * An item published before or after the days that the bulletin covers. A range that reaches into
 * them is fine, and so is a note's own citation, which may be older.
 */
public final class CitationOutsideWeek implements BulletinRule {

  /** With fewer items the bulletin's dates can't be doubted. */
  private static final int ENOUGH_ITEMS = 3;

  /** By which a citation may lie before or after the others where no week is given. */
  private static final java.time.Period FAR = java.time.Period.ofMonths(10);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    List<CheckedItem> dated =
        bulletin.items().stream().filter(item -> item.item().dates() != null).toList();
    Period week = bulletin.bulletin().period();
    if (week == null) {
      return farFromOthers(dated);
    }
    List<CheckedItem> outside = dated.stream().filter(item -> isOutside(item, week)).toList();
    return dated.size() >= ENOUGH_ITEMS && outside.size() * 2 > dated.size()
        ? Stream.of(finding(outside.getFirst(), week, true))
        : outside.stream().map(item -> finding(item, week, false));
  }

  /** Of a bulletin that doesn't say what days it covers. */
  private Stream<Finding> farFromOthers(List<CheckedItem> dated) {
    if (dated.size() < ENOUGH_ITEMS) {
      return Stream.empty();
    }
    LocalDate middle =
        dated.stream().map(CitationOutsideWeek::day).sorted().toList().get(dated.size() / 2);
    Period about = new Period(middle.minus(FAR), middle.plus(FAR));
    return dated.stream()
        .filter(item -> isOutside(item, about))
        .map(
            item ->
                item.citation()
                    .finding(this, "citation-dated-far-from-others", DAY.format(middle)));
  }

  private static LocalDate day(CheckedItem item) {
    return Objects.requireNonNull(item.item().dates()).to();
  }

  private static boolean isOutside(CheckedItem item, Period week) {
    Period dates = Objects.requireNonNull(item.item().dates());
    return dates.to().isBefore(week.from()) || dates.from().isAfter(week.to());
  }

  private Finding finding(CheckedItem item, Period week, boolean most) {
    String days = DAY.format(week.from()) + "–" + DAY.format(week.to());
    String key =
        most
            ? "most-citations-lie-outside-days-bulletin"
            : Objects.requireNonNull(item.item().dates()).to().isBefore(week.from())
                ? "citation-dated-before-days-bulletin"
                : "citation-dated-after-days-bulletin";
    return item.citation().finding(this, key, days);
  }
}
