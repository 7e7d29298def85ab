package org.yakugo.check.number;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;

/**
 * A number of the Japanese headline that the English headline gives otherwise. A number that the
 * English headline leaves out is nothing to complain of, nor is one that only the body has.
 */
public final class NumberDiffers implements ItemRule {
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Quantity> japanese = JapaneseQuantities.of(bulletin.language()).in(item.ja().text());
    if (japanese.isEmpty()) {
      return Stream.empty();
    }
    List<Quantity> english = EnglishQuantities.of(bulletin.language()).in(item.en().text());
    List<Quantity> rivals =
        english.stream()
            .filter(e -> isCompared(e) && japanese.stream().noneMatch(e::agreesWith))
            .toList();
    // 30人死傷 of the dead and the injured
    double all =
        rivals.size() < 2 ? Double.NaN : rivals.stream().mapToDouble(Quantity::value).sum();
    return japanese.stream()
        .filter(j -> j.digits() && english.stream().noneMatch(j::agreesWith))
        .filter(j -> !isScore(j, item.ja().text()))
        .filter(j -> j.value() != all)
        .filter(j -> isCompared(j) || isOnlyOne(j, item, japanese, rivals))
        .flatMap(
            j ->
                rivals.stream()
                    .filter(j::isMistakenFor)
                    .limit(1)
                    .map(rival -> finding(item, j, rival)));
  }

  /** One of nothing in particular may be a pronoun, or part of a word. */
  private static boolean isCompared(Quantity quantity) {
    return quantity.value() != 1 || !quantity.unit().equals(CountedUnit.COUNT);
  }

  /** From 70 to below 80: 70ドル台 may be told by its other end. */
  private static boolean isScore(Quantity quantity, String ja) {
    return !quantity.unit().equals(CountedUnit.COUNT) && ja.startsWith("台", quantity.end());
  }

  /** The only number of a headline of which the other side begins with a number in words. */
  private static boolean isOnlyOne(
      Quantity one, CheckedItem item, List<Quantity> japanese, List<Quantity> rivals) {
    String ja = item.ja().text();
    return japanese.size() == 1
        && rivals.size() == 1
        && rivals.getFirst().start() == 0
        && !rivals.getFirst().digits()
        && ja.startsWith("人", one.end() - 1);
  }

  private Finding finding(CheckedItem item, Quantity japanese, Quantity english) {
    String there = item.en().text().substring(english.start(), english.end()).strip();
    String here = item.ja().text().substring(japanese.start(), japanese.end());
    return item.ja()
        .finding(this, japanese.start(), japanese.end(), "differs-from-the-english", here, there);
  }
}
