package org.yakugo.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Normalization;

/** Ranks past items that may be like a text by their {@link Likeness}. Safe for many threads. */
public final class LikenessRanking {
  /** Below this a past headline saves no work. */
  private static final int LEAST_SCORE = 35;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt((Found found) -> -found.score())
          .thenComparing(Found::date, Comparator.reverseOrder())
          .thenComparing(found -> -found.uses)
          .thenComparing(found -> -found.likeness)
          .thenComparing(found -> found.unit.bulletin(), Comparator.reverseOrder())
          .thenComparing(found -> found.unit.item());

  private final WordWeights weights;

  LikenessRanking(WordWeights weights) {
    this.weights = weights;
  }

  /**
   * @param counts how often words stand in all that is searched
   * @param japanese splits Japanese; asked for when there is some
   */
  public LikenessRanking(TermCounts counts, Supplier<JapaneseWords> japanese) {
    this(new WordWeights(counts, japanese));
  }

  /** A pair of headlines, its newest print and how many prints there are among the candidates. */
  private record Found(double likeness, TranslationUnit unit, int uses) {
    int score() {
      return (int) Math.round(likeness);
    }

    LocalDate date() {
      return unit.date() == null ? LocalDate.MIN : unit.date();
    }

    Found and(Found other) {
      Found newer = BEST_FIRST.compare(this, other) <= 0 ? this : other;
      return new Found(newer.likeness, newer.unit, uses + other.uses);
    }

    FuzzyMatch match() {
      return new FuzzyMatch(score(), unit.en(), unit.ja(), unit.bulletin(), unit.item());
    }
  }

  /** Each pair of headlines once, best first; what is hardly like the text is left out. */
  public List<FuzzyMatch> best(String text, List<TranslationUnit> candidates, int max) {
    Side language = Side.of(text);
    Segment asked = Segment.of(text, language, weights);
    Map<List<String>, Found> byPair = new HashMap<>();
    for (TranslationUnit unit : candidates) {
      if (unit.ja().isEmpty() || unit.en().isEmpty()) {
        continue;
      }
      Segment past = Segment.of(language.headline(unit), language, weights);
      double likeness = Likeness.of(asked, past);
      if (likeness >= LEAST_SCORE) {
        List<String> pair =
            List.of(Normalization.PRINTED.apply(unit.en()), Normalization.PRINTED.apply(unit.ja()));
        byPair.merge(pair, new Found(likeness, unit, 1), Found::and);
      }
    }
    return byPair.values().stream().sorted(BEST_FIRST).limit(max).map(Found::match).toList();
  }
}
