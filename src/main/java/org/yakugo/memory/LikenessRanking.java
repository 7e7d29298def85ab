package org.yakugo.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.yakugo.text.Normalization;

/**
 * Ranks past items by their {@link Likeness} to a text, one after the other: candidates that an
 * index found, or all that there are. Safe for many threads.
 */
public final class LikenessRanking {
  private final BiFunction<TranslationUnit, Side, Segment> segments;

  /** Takes the headlines apart each time. */
  public LikenessRanking() {
    this((unit, side) -> side.segment(side.headline(unit)));
  }

  /**
   * @param segments the headlines of units, taken apart
   */
  LikenessRanking(BiFunction<TranslationUnit, Side, Segment> segments) {
    this.segments = segments;
  }

  /** A pair of headlines, its newest print and how many prints there are among the candidates. */
  private record Found(int score, double share, TranslationUnit unit, int uses) {
    private static final Comparator<Found> BEST_FIRST =
        Comparator.comparingInt((Found found) -> -found.score)
            .thenComparing(Found::date, Comparator.reverseOrder())
            .thenComparing(found -> -found.uses)
            .thenComparing(found -> found.share)
            .thenComparing(found -> found.unit.bulletin(), Comparator.reverseOrder())
            .thenComparing(found -> found.unit.item());

    /** Of a pair's prints the one that is shown, however many were looked at before. */
    private static final Comparator<Found> SHOWN_FIRST =
        Comparator.comparing(Found::date, Comparator.reverseOrder())
            .thenComparing(Found::share)
            .thenComparing(found -> found.unit.bulletin(), Comparator.reverseOrder())
            .thenComparing(found -> found.unit.item());

    private LocalDate date() {
      return unit.date() == null ? LocalDate.MIN : unit.date();
    }

    Found and(Found other) {
      if (score != other.score) {
        return score > other.score ? this : other;
      }
      Found newer = SHOWN_FIRST.compare(this, other) <= 0 ? this : other;
      return new Found(score, newer.share, newer.unit, uses + other.uses);
    }

    FuzzyMatch match() {
      return new FuzzyMatch(score, unit.en(), unit.ja(), unit.bulletin(), unit.item());
    }
  }

  /** Each pair of headlines once, best first; what is hardly like the text is left out. */
  public List<FuzzyMatch> best(String text, List<TranslationUnit> candidates, int max) {
    Side side = Side.of(text);
    Map<List<String>, Found> byPair = found(text, side, candidates, FuzzySearch.USUAL_LEAST);
    if (byPair.isEmpty()) {
      byPair = found(text, side, candidates, FuzzySearch.LEAST);
    }
    return byPair.values().stream().sorted(Found.BEST_FIRST).limit(max).map(Found::match).toList();
  }

  private Map<List<String>, Found> found(
      String text, Side side, List<TranslationUnit> candidates, int least) {
    Segment asked = side.segment(text);
    Map<List<String>, Found> byPair = new HashMap<>();
    for (TranslationUnit unit : candidates) {
      if (unit.ja().isEmpty() || unit.en().isEmpty()) {
        continue;
      }
      Segment past = segments.apply(unit, side);
      if (!asked.sharesStem(past)) {
        continue;
      }
      Likeness likeness = Likeness.of(asked, past, least);
      if (likeness.score() >= least) {
        int score =
            likeness.sameWords() ? Likeness.score(text, side.headline(unit)) : likeness.score();
        byPair.merge(pair(unit), new Found(score, likeness.share(), unit, 1), Found::and);
      }
    }
    return byPair;
  }

  private static List<String> pair(TranslationUnit unit) {
    return List.of(Normalization.PRINTED.apply(unit.en()), Normalization.PRINTED.apply(unit.ja()));
  }
}
