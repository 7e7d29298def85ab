package org.yakugo.draft;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.yakugo.Packed;

/**
 * What signs are worth: a logistic regression, which {@code ./yakugo measure scores --write} fits
 * on drafts of printed headlines and of our own.
 *
 * @param base what a draft without any sign is worth
 */
public record Scores(double base, Map<Signs.Sign, Double> weights) {
  private static final String BASE = "base";

  /** By what was measured. */
  public static final Scores FITTED = read();

  public Scores {
    weights = Map.copyOf(weights);
  }

  private static Scores read() {
    double base = 0;
    Map<Signs.Sign, Double> weights = new EnumMap<>(Signs.Sign.class);
    String table = Packed.text(Scores.class, "scores.tsv");
    for (String line : table.lines().filter(l -> !l.startsWith("#")).skip(1).toList()) {
      String[] cells = line.split("\t");
      double weight = Double.parseDouble(cells[1]);
      if (cells[0].equals(BASE)) {
        base = weight;
      } else {
        weights.put(Signs.Sign.valueOf(cells[0].toUpperCase(Locale.ROOT)), weight);
      }
    }
    return new Scores(base, weights);
  }

  /** The probability, 0 to 1, that no more than one small edit is needed. */
  public double probability(Signs signs) {
    double z = base;
    for (Map.Entry<Signs.Sign, Double> weight : weights.entrySet()) {
      z += weight.getValue() * signs.value(weight.getKey());
    }
    return 1 / (1 + Math.exp(-z));
  }
}
