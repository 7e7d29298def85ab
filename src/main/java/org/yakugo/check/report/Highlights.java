package org.yakugo.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;

/**
 * A text cut at the ends of the findings in it.
 *
 * @param text a piece of it
 * @param severity the gravest of the findings that it belongs to; null if to none
 */
public record Highlights(String text, @Nullable Severity severity) {

  /**
   * The pieces of a text in their order. A finding about no words leaves an empty piece.
   *
   * @param findings that point into it; they may overlap
   */
  public static List<Highlights> of(String text, List<Finding> findings) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Finding finding : findings) {
      cuts.add(finding.start());
      cuts.add(finding.end());
    }
    List<Highlights> pieces = new ArrayList<>();
    for (int start : cuts) {
      findings.stream()
          .filter(finding -> finding.start() == start && finding.end() == start)
          .map(Finding::severity)
          .min(Severity::compareTo)
          .ifPresent(severity -> pieces.add(new Highlights("", severity)));
      Integer end = cuts.higher(start);
      if (end != null) {
        pieces.add(new Highlights(text.substring(start, end), gravest(findings, start, end)));
      }
    }
    return pieces;
  }

  /** The severity of the gravest finding that a stretch belongs to; null if to none. */
  public static @Nullable Severity gravest(List<Finding> findings, int start, int end) {
    return findings.stream()
        .filter(finding -> finding.start() <= start && finding.end() >= end)
        .map(Finding::severity)
        .min(Severity::compareTo)
        .orElse(null);
  }
}
