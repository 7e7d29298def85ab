package org.yakugo.lab.quality;

import java.io.PrintWriter;
import java.util.List;
import org.yakugo.align.AlignedItem;
import org.yakugo.worklist.CoverageCurve;
import org.yakugo.worklist.CoverageCurve.Point;

/**
 * Prints how many decisions a maintainer needs to cover the names of a corpus from an empty
 * glossary; see {@link CoverageCurve} for what counts.
 */
public final class CoverageQuality {
  private static final double AIM = 0.8;
  private static final int WIDTH = 50;

  private CoverageQuality() {}

  /**
   * @param items the corpus
   * @param verbose prints each decision
   */
  public static void measure(List<AlignedItem> items, boolean verbose, PrintWriter out) {
    CoverageCurve curve = new CoverageCurve(items);
    List<Point> points = curve.run();
    out.printf(
        "%d headlines, %d printed names, %d of them distinct; glossary empty at first%n",
        items.size(), curve.names(), curve.distinctNames());
    out.println("decisions  of all printed  of distinct names");
    int step = Math.max(1, points.size() / 20);
    for (Point point : points) {
      boolean last = point == points.getLast();
      if (verbose || point.decisions() % step == 0 || last) {
        out.printf(
            "%9d  %14.3f  %17.3f  %s%s%n",
            point.decisions(),
            point.uses(),
            point.distinct(),
            "#".repeat((int) Math.round(point.uses() * WIDTH)),
            verbose && point.approved() != null
                ? "  "
                    + point.approved().kind().label()
                    + " "
                    + point.approved().source()
                    + " "
                    + point.approved().forms().getFirst().target()
                : "");
      }
    }
    points.stream()
        .filter(point -> point.uses() >= AIM)
        .findFirst()
        .ifPresentOrElse(
            point ->
                out.printf(
                    "80 %% of all printed names after %d decisions, one a concept%n",
                    point.decisions()),
            () -> out.printf("80 %% of all printed names isn't reached%n"));
  }
}
