package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.yakugo.text.Span;

/** Chooses among overlapping matches. */
final class Longest {
  /**
   * The matches that are left when the first and, of those that start together, the longest shuts
   * out whatever overlaps it. Matches of one and the same span stay together.
   */
  static <T> List<T> of(List<T> matches, Function<T, Span> span) {
    List<T> chosen = new ArrayList<>();
    Span last = new Span(0, 0);
    Comparator<T> order =
        Comparator.<T>comparingInt(match -> span.apply(match).start())
            .thenComparing(match -> -span.apply(match).length());
    for (T match : matches.stream().sorted(order).toList()) {
      Span here = span.apply(match);
      if (here.start() >= last.end() || here.equals(last)) {
        chosen.add(match);
        last = here;
      }
    }
    return chosen;
  }
}
