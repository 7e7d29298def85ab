package org.yakugo.check.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Facts;
import org.yakugo.language.Row;

/**
 * Numbers that both headlines have, but of each other's: three dead and five injured for five dead
 * and three injured.
 */
public final class NumbersSwapped implements ItemRule {
  /** What a number can be of, in both languages. */
  private record Of(Pattern japanese, Pattern english) {
    static Of row(Row row) {
      Pattern english = Pattern.compile("(?i)\\b(?:" + row.pattern("english").pattern() + ")\\w*");
      return new Of(row.pattern("japanese"), english);
    }
  }

  /** What stands around the first of two numbers, #, before the second. */
  private static final Pattern FROM_TO_JAPANESE = Pattern.compile("(?s).*#[^0-9、]{0,6}から");

  private static final Pattern FROM_TO_ENGLISH =
      Pattern.compile("(?is).*\\bfrom [^0-9]{0,8}#[^0-9,]{0,12}\\bto [^0-9]{0,8}");

  private static final Facts<List<Of>> KINDS = Facts.of("counted-together", Of::row);

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Quantity> japanese = JapaneseQuantities.of(bulletin.language()).in(item.ja().text());
    List<Quantity> english = EnglishQuantities.of(bulletin.language()).in(item.en().text());
    List<Quantity[]> pairs = new ArrayList<>();
    for (Of kind : KINDS.in(bulletin.language())) {
      Optional<Quantity> here = nearest(item.ja().text(), kind.japanese(), counts(japanese));
      Optional<Quantity> there = nearest(item.en().text(), kind.english(), counts(english));
      if (here.isPresent() && there.isPresent()) {
        pairs.add(new Quantity[] {here.get(), there.get()});
      }
    }
    Optional<Quantity[]> here = ends(item.ja().text(), FROM_TO_JAPANESE, japanese);
    Optional<Quantity[]> there = ends(item.en().text(), FROM_TO_ENGLISH, english);
    if (here.isPresent() && there.isPresent()) {
      pairs.add(new Quantity[] {here.get()[0], there.get()[0]});
      pairs.add(new Quantity[] {here.get()[1], there.get()[1]});
    }
    pairs.addAll(inTurns(item, bulletin, japanese, english));
    return pairs.stream()
        .filter(pair -> pair[0].value() != pair[1].value())
        .filter(
            pair ->
                pairs.stream()
                    .anyMatch(
                        other ->
                            other[0].value() == pair[1].value()
                                && other[1].value() == pair[0].value()))
        .min(Comparator.comparingInt(pair -> pair[0].start()))
        .stream()
        .map(pair -> finding(item, pair[0], pair[1]));
  }

  /** Two numbers in turns with two things: 小麦30万トン、トウモロコシ20万トン. */
  private static List<Quantity[]> inTurns(
      CheckedItem item, CheckedBulletin bulletin, List<Quantity> japanese, List<Quantity> english) {
    List<Quantity> here = shared(japanese, english);
    List<Quantity> there = shared(english, japanese);
    return here.size() != 2 || there.size() != 2
        ? List.of()
        : NamedThing.pairs(item, bulletin)
            .flatMap(
                things -> {
                  int ja = first(here, things.get(0).japanese(), things.get(1).japanese());
                  int en = first(there, things.get(0).english(), things.get(1).english());
                  return ja < 0 || en < 0
                      ? Stream.empty()
                      : Stream.of(
                          new Quantity[] {here.get(ja), there.get(en)},
                          new Quantity[] {here.get(1 - ja), there.get(1 - en)});
                })
            .toList();
  }

  /** Those of one unit whose values the other language has too, each once. */
  private static List<Quantity> shared(List<Quantity> here, List<Quantity> there) {
    List<Quantity> shared =
        here.stream()
            .filter(a -> there.stream().anyMatch(b -> a.value() == b.value()))
            .sorted(Comparator.comparingInt(Quantity::start))
            .toList();
    return shared.stream().map(Quantity::unit).distinct().count() == 1 ? shared : List.of();
  }

  /** Which of the two numbers goes with the first thing; -1 if they don't stand in turns. */
  private static int first(List<Quantity> numbers, int thing, int other) {
    int a = numbers.get(0).start();
    int b = numbers.get(1).start();
    int early = Math.min(thing, other);
    int late = Math.max(thing, other);
    boolean inTurns = a < early && early < b && b < late || early < a && a < late && late < b;
    return inTurns ? (thing == early ? 0 : 1) : -1;
  }

  /** The two numbers between which something rose or fell; none unless one pair stands there. */
  private static Optional<Quantity[]> ends(String text, Pattern fromTo, List<Quantity> numbers) {
    List<Quantity[]> found = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      Quantity from = numbers.get(i - 1);
      Quantity to = numbers.get(i);
      int end = Math.min(from.end(), to.start());
      String around = text.substring(0, from.start()) + "#" + text.substring(end, to.start());
      if (fromTo.matcher(around).matches()) {
        found.add(new Quantity[] {from, to});
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static List<Quantity> counts(List<Quantity> all) {
    return all.stream().filter(quantity -> quantity.unit().equals(CountedUnit.COUNT)).toList();
  }

  /** The number that stands closest to the word; none if the word doesn't stand there once. */
  private static Optional<Quantity> nearest(String text, Pattern word, List<Quantity> numbers) {
    Matcher matcher = word.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int start = matcher.start();
    int end = matcher.end();
    return matcher.find()
        ? Optional.empty()
        : numbers.stream()
            .min(
                Comparator.comparingInt(n -> n.end() <= start ? start - n.end() : n.start() - end));
  }

  private Finding finding(CheckedItem item, Quantity here, Quantity there) {
    return item.ja()
        .finding(
            this,
            here.start(),
            here.end(),
            "english-numbers-changed-places",
            item.ja().text().substring(here.start(), here.end()),
            item.en().text().substring(there.start(), there.end()).strip());
  }
}
