package org.yakugo.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.yakugo.Message;

/**
 * A Japanese form put together from parts.
 *
 * @param confidence the probability, 0 to 1, that an editor keeps it
 * @param reasons which parts it was put together from, for a person to read
 */
public record Composition(String japanese, double confidence, List<Message> reasons) {
  private static final int KEPT = 6;

  /**
   * What each further part leaves of a weight; what weights are worth is fitted (confidence.md).
   */
  static final double PER_PART = 0.93;

  private static final String AS = " → ";

  public Composition {
    reasons = List.copyOf(reasons);
  }

  static Composition of(String japanese, double confidence, Message... reasons) {
    return new Composition(japanese, confidence, List.of(reasons));
  }

  /** A reason: a field of work, and what it was rendered as. */
  static Message field(String english, String japanese) {
    return Message.same(english + AS + japanese);
  }

  /** Whether a reason tells of a field of work that was put together. */
  public static boolean isOfField(Message reason) {
    return reason.en().contains(AS);
  }

  public Composition times(double factor) {
    return new Composition(japanese, confidence * factor, reasons);
  }

  /** This form inside another, with the reasons of both. */
  Composition within(String whole, Composition other) {
    List<Message> all = new ArrayList<>(reasons);
    other.reasons.stream().filter(r -> !all.contains(r)).forEach(all::add);
    return new Composition(whole, confidence * other.confidence, all);
  }

  /** Each of the one with each of the other, best first. */
  static List<Composition> join(
      List<Composition> first, List<Composition> second, BinaryOperator<String> how) {
    List<Composition> all = new ArrayList<>();
    for (Composition a : first) {
      for (Composition b : second) {
        all.add(a.within(how.apply(a.japanese, b.japanese), b));
      }
    }
    return best(all);
  }

  static List<Composition> map(List<Composition> all, Function<String, String> how) {
    return best(
        all.stream()
            .map(c -> new Composition(how.apply(c.japanese), c.confidence, c.reasons))
            .toList());
  }

  /** Equal forms made one, best first, the weakest left out. */
  public static List<Composition> best(List<Composition> all) {
    Map<String, Composition> forms = new LinkedHashMap<>();
    for (Composition one : all) {
      forms.merge(
          one.japanese,
          one,
          (a, b) -> {
            Composition better = a.confidence >= b.confidence ? a : b;
            double sum = Math.min(1, a.confidence + b.confidence);
            return new Composition(better.japanese, sum, better.reasons);
          });
    }
    return forms.values().stream()
        .sorted(Comparator.comparingDouble(Composition::confidence).reversed())
        .limit(KEPT)
        .toList();
  }
}
