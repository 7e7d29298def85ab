package org.yakugo.memory;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What a memory must find: a text compared with all others, one after the other. */
public final class AllCompared {
  private final List<TranslationUnit> units;
  private final Map<Side, Map<TranslationUnit, Segment>> segments = new EnumMap<>(Side.class);
  private final LikenessRanking ranking = new LikenessRanking(this::segment);

  /**
   * @param units all that there are
   */
  public AllCompared(List<TranslationUnit> units) {
    this.units = units;
  }

  /** As {@link Segments#match(String, int)}. */
  public List<FuzzyMatch> match(String text, int max) {
    return ranking.best(text, units, max);
  }

  private Segment segment(TranslationUnit unit, Side side) {
    return segments
        .computeIfAbsent(side, s -> new IdentityHashMap<>(units.size()))
        .computeIfAbsent(unit, u -> side.segment(side.headline(u)));
  }
}
