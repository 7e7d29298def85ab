package org.yakugo.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a format couldn't hold, counted by field and reason. */
public final class LossCount implements Consumer<Loss> {
  private final Map<List<String>, Sort> sorts = new LinkedHashMap<>();
  private int total;

  /**
   * Losses of one field for one reason.
   *
   * @param count how many concepts it is about
   * @param concepts the first of them
   */
  public record Sort(String field, String why, int count, List<String> concepts) {
    private static final int NAMED = 3;

    private Sort with(String concept) {
      List<String> named = new ArrayList<>(concepts);
      if (named.size() < NAMED) {
        named.add(concept);
      }
      return new Sort(field, why, count + 1, List.copyOf(named));
    }
  }

  @Override
  public void accept(Loss loss) {
    total++;
    sorts.merge(
        List.of(loss.field(), loss.why()),
        new Sort(loss.field(), loss.why(), 1, List.of(loss.concept())),
        (known, one) -> known.with(loss.concept()));
  }

  public int total() {
    return total;
  }

  /** In the order in which they were first met. */
  public List<Sort> sorts() {
    return List.copyOf(sorts.values());
  }
}
