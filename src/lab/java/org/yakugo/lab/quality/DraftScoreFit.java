package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yakugo.draft.Scores;
import org.yakugo.draft.Signs;

/**
 * Fits {@link Scores} on the first drafts of the sample corpus, of our own sets and of whole
 * bulletins of other countries, each of which has only its own items as its past; a likeness of 0.7
 * to what was printed stands for at most one small edit. The figures printed are of sets that had
 * no part in the fit, each in turn; the real bulletin and the real headlines never have one.
 */
public final class DraftScoreFit {
  private static final String TABLE = "src/main/resources/org/yakugo/draft/scores.tsv";

  /** Sets that nobody looked at in development. */
  private static final String KEPT = ".kept.";

  /** Whole bulletins of other countries, of which nothing but their own other items is known. */
  static final String UNSEEN = "unseen ";

  /** Each set counts as so many drafts, however many it has: what comes is like none of them. */
  private static final double SET_COUNTS = 40;

  /** Draws weights that few drafts tell of to none. */
  private static final double RIDGE = 2;

  private static final int STEPS = 40;

  /** A first draft: its signs, and whether an editor would keep it with one small edit. */
  record Outcome(Signs signs, boolean near) {}

  /**
   * The first drafts of a set.
   *
   * @param foreign whether it is of another house, so that it has no part in the fit
   */
  record Set(String name, List<Outcome> outcomes, boolean foreign) {
    double weight() {
      return SET_COUNTS / Math.max(1, outcomes.size());
    }
  }

  private DraftScoreFit() {}

  /**
   * @param write whether the table that is read at start is written anew, fitted on all own sets
   */
  static void run(List<Set> sets, Path home, boolean write, PrintWriter out) throws IOException {
    List<Set> own =
        sets.stream().filter(set -> !set.foreign() || set.name().startsWith(UNSEEN)).toList();
    Reliability before = new Reliability();
    Reliability kept = new Reliability();
    Reliability whole = new Reliability();
    for (Set set : sets) {
      Scores others = fit(own.stream().filter(other -> other != set).toList());
      Reliability now = new Reliability();
      Reliability fitted = new Reliability();
      for (Outcome outcome : set.outcomes()) {
        now.add(Scores.FITTED.probability(outcome.signs()), outcome.near());
        fitted.add(others.probability(outcome.signs()), outcome.near());
        if (set.name().startsWith(UNSEEN)) {
          whole.add(others.probability(outcome.signs()), outcome.near());
        }
        if (set.name().contains(KEPT)) {
          before.add(Scores.FITTED.probability(outcome.signs()), outcome.near());
          kept.add(others.probability(outcome.signs()), outcome.near());
        }
      }
      out.printf(
          Locale.ROOT,
          "%-60s %4d  error now %.3f  fitted on the others %.3f  by chance alone about %.3f%n",
          set.name(),
          set.outcomes().size(),
          now.error(),
          fitted.error(),
          fitted.byChance());
    }
    before.print("all that was kept, now", out);
    kept.print("all that was kept, fitted on the others", out);
    whole.print("whole bulletins, fitted on the others", out);
    Scores all = fit(own);
    out.print(table(all));
    if (write) {
      Files.writeString(home.resolve(TABLE), comment(own) + table(all));
      out.println("written " + TABLE);
    }
  }

  private static String comment(List<Set> own) {
    int drafts = own.stream().mapToInt(set -> set.outcomes().size()).sum();
    return """
        # What the signs of a draft are worth for the probability that an editor keeps it with at most one small edit: a
        # logistic regression. Written by "./yakugo measure scores --write"; not edited by hand. Fitted on %d first drafts
        # of the sample corpus, of our own sets and of whole bulletins of other countries; each set counts alike.
        """
        .formatted(drafts);
  }

  private static Scores fit(List<Set> sets) {
    Signs.Sign[] signs = Signs.Sign.values();
    double[] weights = new double[signs.length + 1];
    for (int step = 0; step < STEPS; step++) {
      Newton newton = new Newton(weights.length);
      for (Set set : sets) {
        for (Outcome outcome : set.outcomes()) {
          newton.add(values(outcome.signs()), outcome.near(), set.weight(), weights);
        }
      }
      for (int i = 1; i < weights.length; i++) {
        newton.gradient[i] += RIDGE * weights[i];
        newton.curvature[i][i] += RIDGE;
      }
      double[] change = newton.solve();
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= change[i];
      }
    }
    Map<Signs.Sign, Double> all = new EnumMap<>(Signs.Sign.class);
    for (int i = 0; i < signs.length; i++) {
      all.put(signs[i], weights[i + 1]);
    }
    return new Scores(weights[0], all);
  }

  private static double[] values(Signs signs) {
    List<Double> values = new ArrayList<>(List.of(1.0));
    for (Signs.Sign sign : Signs.Sign.values()) {
      values.add(signs.value(sign));
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The slope and the curvature of the loss, and the step to its least. */
  private static final class Newton {
    private final double[] gradient;
    private final double[][] curvature;

    Newton(int size) {
      gradient = new double[size];
      curvature = new double[size][size];
    }

    void add(double[] x, boolean near, double count, double[] weights) {
      double z = 0;
      for (int i = 0; i < x.length; i++) {
        z += weights[i] * x[i];
      }
      double p = 1 / (1 + Math.exp(-z));
      for (int i = 0; i < x.length; i++) {
        gradient[i] += count * (p - (near ? 1 : 0)) * x[i];
        for (int j = 0; j < x.length; j++) {
          curvature[i][j] += count * p * (1 - p) * x[i] * x[j];
        }
      }
    }

    /** By Gauss's elimination; the ridge keeps the pivots off zero. */
    double[] solve() {
      int n = gradient.length;
      double[] right = gradient.clone();
      for (int k = 0; k < n; k++) {
        for (int i = k + 1; i < n; i++) {
          double factor = curvature[i][k] / curvature[k][k];
          for (int j = k; j < n; j++) {
            curvature[i][j] -= factor * curvature[k][j];
          }
          right[i] -= factor * right[k];
        }
      }
      for (int i = n - 1; i >= 0; i--) {
        for (int j = i + 1; j < n; j++) {
          right[i] -= curvature[i][j] * right[j];
        }
        right[i] /= curvature[i][i];
      }
      return right;
    }
  }

  /** As the table has them. */
  public static String table(Scores scores) {
    StringBuilder table = new StringBuilder("sign\tweight\n" + line("base", scores.base()));
    for (Signs.Sign sign : Signs.Sign.values()) {
      if (scores.weights().containsKey(sign)) {
        table.append(line(sign.name().toLowerCase(Locale.ROOT), scores.weights().get(sign)));
      }
    }
    return table.toString();
  }

  private static String line(String name, double weight) {
    return String.format(Locale.ROOT, "%s\t%.3f\n", name, weight);
  }
}
