package org.yakugo.past;

import java.util.Collection;
import java.util.stream.LongStream;
import org.yakugo.align.Associations;
import org.yakugo.align.Associations.Rest;

/** Company counted over all items at once. */
final class CountedCompany implements Associations.Firmness {
  private final Tally english;
  private final Tally japanese;
  private final Tally both;

  /** The wordings of an item by their hashes. */
  record Hashes(long[] english, long[] japanese) {
    static Hashes of(Rest rest) {
      return new Hashes(
          rest.sources().stream().mapToLong(Tally::hash).toArray(),
          rest.targets().stream().mapToLong(Tally::hash).toArray());
    }
  }

  /**
   * @param items every item once
   */
  CountedCompany(Collection<Hashes> items) {
    this.english = new Tally(items.stream().flatMapToLong(i -> LongStream.of(i.english)));
    this.japanese = new Tally(items.stream().flatMapToLong(i -> LongStream.of(i.japanese)));
    this.both = new Tally(items.stream().flatMapToLong(this::pairs));
  }

  private LongStream pairs(Hashes item) {
    return LongStream.of(item.english)
        .flatMap(
            source ->
                LongStream.of(item.japanese)
                    .filter(target -> mayBeFirm(source, target))
                    .map(target -> Tally.hash(source, target)));
  }

  private boolean mayBeFirm(long source, long target) {
    return Associations.mayBeFirm(english.count(source), japanese.count(target));
  }

  @Override
  public double of(String source, String target) {
    long one = Tally.hash(source);
    long other = Tally.hash(target);
    return mayBeFirm(one, other)
        ? Associations.firmness(
            english.count(one), japanese.count(other), both.count(Tally.hash(one, other)))
        : 0;
  }
}
