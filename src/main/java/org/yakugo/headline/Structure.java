package org.yakugo.headline;

import java.util.List;

/**
 * One reading of a headline.
 *
 * @param units its words and mentions
 * @param sourceEnd index after the last unit of who says it ({@code MINVAL} in {@code MINVAL: …});
 *     0 if nobody is named in front
 * @param question whether it ends in a question mark
 * @param score how well the reading explains the headline; only comparable within one headline
 */
public record Structure(
    List<Unit> units, int sourceEnd, boolean question, List<Clause> clauses, double score) {

  public Structure {
    units = List.copyOf(units);
    clauses = List.copyOf(clauses);
  }
}
