package org.yakugo.check.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;

/**
 * Numbers that both headlines have, but of each other's: three dead and five injured for five dead
 * and three injured.
 */
public final class NumbersSwapped implements ItemRule {
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Quantity> japanese = JapaneseQuantities.of(bulletin.language()).in(item.ja().text());
    if (japanese.size() < 2) {
      return Stream.empty();
    }
    List<Quantity> english = EnglishQuantities.of(bulletin.language()).in(item.en().text());
    List<Quantity[]> pairs = ofThings(item, bulletin, japanese, english);
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

  /** The numbers of one thing each, where numbers and things stand in turns in both languages. */
  private static List<Quantity[]> ofThings(
      CheckedItem item, CheckedBulletin bulletin, List<Quantity> japanese, List<Quantity> english) {
    List<List<NamedThing>> kinds =
        sharing(japanese, english).size() < 2 ? List.of() : NamedThing.kinds(item, bulletin);
    List<Quantity[]> pairs = new ArrayList<>();
    for (CountedUnit unit : japanese.stream().map(Quantity::unit).distinct().toList()) {
      List<Quantity> counted = japanese.stream().filter(n -> n.unit().equals(unit)).toList();
      List<Quantity> there = sharing(english, counted);
      List<Quantity> here = sharing(counted, english);
      for (List<NamedThing> things : kinds) {
        List<Quantity> ja = inTurns(here, things, NamedThing::japanese);
        List<Quantity> en = inTurns(there, things, NamedThing::english);
        for (int i = 0; i < Math.min(ja.size(), en.size()); i++) {
          pairs.add(new Quantity[] {ja.get(i), en.get(i)});
        }
      }
    }
    return pairs;
  }

  /** Those whose values are among the others', in the order of the text. */
  private static List<Quantity> sharing(List<Quantity> numbers, List<Quantity> others) {
    return numbers.stream()
        .filter(a -> others.stream().anyMatch(b -> a.value() == b.value()))
        .sorted(Comparator.comparingInt(Quantity::start))
        .toList();
  }

  /** The number of each thing, all before or all behind theirs; none if it is otherwise. */
  private static List<Quantity> inTurns(
      List<Quantity> numbers, List<NamedThing> things, ToIntFunction<NamedThing> place) {
    List<NamedThing> inOrder = things.stream().sorted(Comparator.comparingInt(place)).toList();
    boolean before = numbers.size() == things.size();
    boolean behind = before;
    for (int i = 0; i < inOrder.size() && (before || behind); i++) {
      int thing = place.applyAsInt(inOrder.get(i));
      int number = numbers.get(i).start();
      before &= number < thing && (i == 0 || place.applyAsInt(inOrder.get(i - 1)) < number);
      behind &= thing < number && (i == 0 || numbers.get(i - 1).start() < thing);
    }
    return before || behind
        ? things.stream().map(thing -> numbers.get(inOrder.indexOf(thing))).toList()
        : List.of();
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
