package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Rendering;
import org.yakugo.text.Normalization;

/**
 * Puts the renderings of several sources on one scale. The stronger source speaks first; what it
 * leaves in doubt is shared among the weaker ones, so that the confidences of one mention never add
 * up to more than 1.
 */
final class Ranking {
  private static final int MOST = 5;
  private static final double LEAST = 0.005;

  private final Map<String, Rendering> byTarget = new LinkedHashMap<>();
  private double doubt = 1;

  /** Adds what the next weaker source says. */
  void add(List<Rendering> renderings) {
    double claimed = 0;
    double before = doubt;
    double sum = renderings.stream().mapToDouble(Rendering::confidence).sum();
    double scale = sum > 1 ? 1 / sum : 1;
    for (Rendering rendering : renderings) {
      double confidence = rendering.confidence() * scale * before;
      claimed += confidence;
      byTarget.merge(
          Normalization.PRINTED.apply(rendering.target()),
          rendering.withConfidence(confidence),
          (stronger, weaker) -> strengthened(stronger, weaker));
    }
    doubt = Math.max(0, before - claimed);
  }

  /** Both sources say it: the stronger one's word, the weaker one's evidence. */
  private static Rendering strengthened(Rendering stronger, Rendering weaker) {
    boolean printed = stronger.uses() == 0 && weaker.uses() > 0;
    return new Rendering(
        stronger.target(),
        stronger.origin(),
        stronger.confidence() + weaker.confidence(),
        printed ? weaker.uses() : stronger.uses(),
        printed ? weaker.last() : stronger.last(),
        printed ? weaker.evidence() : stronger.evidence(),
        stronger.told().isEmpty() ? weaker.told() : stronger.told());
  }

  /** Best first, at most five. */
  List<Rendering> best() {
    List<Rendering> all = new ArrayList<>(byTarget.values());
    all.removeIf(rendering -> rendering.confidence() < LEAST);
    all.sort(
        java.util.Comparator.comparingDouble(Rendering::confidence)
            .reversed()
            .thenComparing(Rendering::origin));
    return all.stream()
        .limit(MOST)
        .map(r -> r.withConfidence(Math.round(Math.min(r.confidence(), 0.99) * 1000) / 1000.0))
        .toList();
  }
}
