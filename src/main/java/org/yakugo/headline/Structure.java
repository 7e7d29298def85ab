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

  /** {@code Court | sentence | man / to 4 years / in case}: for tests and for people. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (sourceEnd > 0) {
      out.append(Units.text(units, 0, sourceEnd)).append(" : ");
    }
    for (Clause clause : clauses) {
      if (!clause.link().isEmpty()) {
        out.append(" || ").append(clause.link()).append(" || ");
      }
      if (clause.verb() == null) {
        out.append(Units.text(units, clause.subjectFrom(), clause.end()));
        continue;
      }
      if (clause.hasSubject()) {
        out.append(Units.text(units, clause.subjectFrom(), clause.subjectEnd())).append(" | ");
      }
      out.append(clause.verb());
      List<Part> parts = Parts.of(units, clause.restFrom(), clause.end());
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        out.append(i == 0 ? " | " : " / ").append(Units.text(units, part.from(), part.end()));
      }
    }
    return question ? out.append(" ?").toString() : out.toString();
  }
}
