package org.yakugo.memory;

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

  /** Each pair of headlines once, best first; what is hardly like the text is left out. */
  public List<FuzzyMatch> best(String text, List<TranslationUnit> candidates, int max) {
    Side side = Side.of(text);
    Map<List<String>, LikePair<TranslationUnit>> byPair =
        found(text, side, candidates, FuzzySearch.USUAL_LEAST);
    if (byPair.isEmpty()) {
      byPair = found(text, side, candidates, FuzzySearch.LEAST);
    }
    return byPair.values().stream()
        .sorted(LikePair.BEST_FIRST)
        .limit(max)
        .map(pair -> match(pair.score(), pair.print()))
        .toList();
  }

  private Map<List<String>, LikePair<TranslationUnit>> found(
      String text, Side side, List<TranslationUnit> candidates, int least) {
    Segment asked = side.segment(text);
    Map<List<String>, LikePair<TranslationUnit>> byPair = new HashMap<>();
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
        byPair.merge(pair(unit), print(score, likeness, unit), LikePair::and);
      }
    }
    return byPair;
  }

  private static LikePair<TranslationUnit> print(
      int score, Likeness likeness, TranslationUnit unit) {
    long date = unit.date() == null ? LikePair.NO_DATE : unit.date().toEpochDay();
    return new LikePair<>(score, likeness.share(), date, unit.bulletin(), unit.item(), 1, unit);
  }

  private static FuzzyMatch match(int score, TranslationUnit unit) {
    return new FuzzyMatch(score, unit.en(), unit.ja(), unit.bulletin(), unit.item());
  }

  private static List<String> pair(TranslationUnit unit) {
    return List.of(Normalization.PRINTED.apply(unit.en()), Normalization.PRINTED.apply(unit.ja()));
  }
}
