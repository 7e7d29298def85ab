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

  private static final Facts<List<Of>> KINDS = Facts.of("counted-together", Of::row);

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Quantity> japanese =
        counts(JapaneseQuantities.of(bulletin.language()).in(item.ja().text()));
    List<Quantity> english = counts(EnglishQuantities.of(bulletin.language()).in(item.en().text()));
    List<Quantity[]> pairs = new ArrayList<>();
    for (Of kind : KINDS.in(bulletin.language())) {
      Optional<Quantity> here = nearest(item.ja().text(), kind.japanese(), japanese);
      Optional<Quantity> there = nearest(item.en().text(), kind.english(), english);
      if (here.isPresent() && there.isPresent()) {
        pairs.add(new Quantity[] {here.get(), there.get()});
      }
    }
    return pairs.stream()
        .filter(pair -> pair[0].value() != pair[1].value())
        .filter(
            pair ->
                pairs.stream()
                    .anyMatch(
                        other ->
                            other[0].value() == pair[1].value()
                                && other[1].value() == pair[0].value()))
        .limit(1)
        .map(pair -> finding(item, pair[0], pair[1]));
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
            "「%s」は英文では「%s」です。数が入れ替わっています。",
            "%s is “%s” in the English: the numbers changed places.",
            item.ja().text().substring(here.start(), here.end()),
            item.en().text().substring(there.start(), there.end()).strip());
  }
}
