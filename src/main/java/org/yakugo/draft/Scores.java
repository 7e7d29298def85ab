package org.yakugo.draft;

import java.util.EnumMap;
import java.util.Map;
import org.yakugo.Packed;
import org.yakugo.language.Row;
import org.yakugo.language.Table;

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
    for (Row row : Table.read("scores", Packed.text(Scores.class, "scores.tsv")).rows()) {
      double weight = Double.parseDouble(row.text("weight"));
      if (row.text("sign").equals(BASE)) {
        base = weight;
      } else {
        weights.put(row.choice("sign", Signs.Sign.class), weight);
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
