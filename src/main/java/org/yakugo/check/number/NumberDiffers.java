package org.yakugo.check.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Language;

/**
 * A number of the Japanese headline that the English headline gives otherwise. A number that the
 * English headline leaves out is nothing to complain of, nor is one that only the body has.
 */
public final class NumberDiffers implements ItemRule {
  /** Behind a day what takes all the days it takes; somebody comes, or it opens, on one of them. */
  private static final Pattern HELD =
      Pattern.compile("に[^、]{0,12}?(?:開催(?![地国都])|実施|行わ)(?!.*(?:まで|始|開幕|閉幕))");

  /** What tells the other end of a range, or how long it is. */
  private static final Pattern RANGE = Pattern.compile("[～〜]|[0-9０-９日][-－–―][0-9０-９]|日間|期間");

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
    Stream<Finding> ends =
        japanese.stream().flatMap(j -> otherEnd(j, item, english, japanese).stream());
    Stream<Finding> others = differing(item, japanese, english, rivals, all);
    Optional<Finding> score = score(item, bulletin.language());
    return score.isPresent() ? score.stream() : Stream.concat(ends, others);
  }

  /** 2－0 of 1-0, which is no number of anything. */
  private Optional<Finding> score(CheckedItem item, Language language) {
    String en = item.en().text();
    return Score.ofJapanese(item.ja().text(), language)
        .flatMap(
            here ->
                Score.ofEnglish(en, language)
                    .filter(here::differsFrom)
                    .map(
                        there ->
                            finding(
                                item,
                                here.start(),
                                here.end(),
                                en.substring(there.start(), there.end()))));
  }

  private Stream<Finding> differing(
      CheckedItem item,
      List<Quantity> japanese,
      List<Quantity> english,
      List<Quantity> rivals,
      double all) {
    return japanese.stream()
        .filter(j -> j.digits() && english.stream().noneMatch(j::agreesWith))
        .filter(j -> !isDecade(j, item.ja().text()) && !isLength(j, item, english))
        .filter(j -> !Score.holds(item.ja().text(), j))
        .filter(j -> english.stream().noneMatch(e -> Rounding.of(j, item.ja().text()).fits(e)))
        .filter(j -> j.value() != all)
        .filter(j -> isCompared(j) || isOnlyOne(j, item, japanese, rivals))
        .flatMap(
            j ->
                rivals.stream()
                    .filter(j::isMistakenFor)
                    .limit(1)
                    .map(rival -> finding(item, j, rival)));
  }

  /** The day alone of which the English has a range: 5日に開催 for May 5-7. */
  private Optional<Finding> otherEnd(
      Quantity day, CheckedItem item, List<Quantity> english, List<Quantity> japanese) {
    String ja = item.ja().text();
    return !day.unit().equals(CountedUnit.DAYS)
            || RANGE.matcher(ja).find()
            || !HELD.matcher(ja.substring(day.end())).lookingAt()
        ? Optional.empty()
        : english.stream()
            .filter(end -> end.digits() && end.unit().equals(CountedUnit.DAYS))
            .filter(
                end -> english.stream().anyMatch(e -> end.isOneRangeWith(e) && e.agreesWith(day)))
            .filter(end -> japanese.stream().noneMatch(end::agreesWith))
            .map(end -> finding(item, day, end))
            .findFirst();
  }

  /** One of nothing in particular may be a pronoun, or part of a word. */
  private static boolean isCompared(Quantity quantity) {
    return quantity.value() != 1 || !quantity.unit().equals(CountedUnit.COUNT);
  }

  /** 3日間 of May 5-7. */
  private static boolean isLength(Quantity days, CheckedItem item, List<Quantity> english) {
    return item.ja().text().startsWith("間", days.end() - 1)
        && english.stream()
            .anyMatch(
                first ->
                    english.stream()
                        .filter(first::isOneRangeWith)
                        .anyMatch(last -> last.value() - first.value() + 1 == days.value()));
  }

  /** From 70 to below 80: 70ドル台 may be told by its other end. */
  private static boolean isDecade(Quantity quantity, String ja) {
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
    return finding(item, japanese.start(), japanese.end(), there);
  }

  private Finding finding(CheckedItem item, int start, int end, String there) {
    String here = item.ja().text().substring(start, end);
    return item.ja().finding(this, start, end, "differs-from-the-english", here, there);
  }
}
