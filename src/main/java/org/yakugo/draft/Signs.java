package org.yakugo.draft;

import java.util.EnumMap;
import java.util.Map;

/** What tells how much of a draft an editor will keep: a figure for each sign. */
public record Signs(Map<Sign, Double> values) {
  private static final int SHORT = 6;

  /** Confidence of parts that are neither sure nor doubtful. */
  private static final double MIDDLING = 0.8;

  /** What is looked at, as the table scores names it. */
  public enum Sign {
    /** English words left in it, two for more. */
    OPEN,
    /** How sure its names and words are: the mean of their probabilities. */
    PARTS,
    /** Number of phrases that no frame governs. */
    ADJUNCTS,
    /** Number of clauses behind the first. */
    CLAUSES,
    /** Share of hiragana: printed headlines say more with less grammar. */
    KANA,
    /** Words and names of the English beyond six. */
    LENGTH,
    /** Whether no frame knows the main verb. */
    UNFRAMED,
    /** Whether its frame was learned or decided. */
    LEARNED,
    /** Number of readings that compete with it, ten for more. */
    RIVALS,
    /** Renderings in ten characters of Japanese: many small ones are put together word by word. */
    PIECES,
    /** How good its frame and what fills it are among all ways to put it, from -4 to 4. */
    WEIGHT
  }

  public Signs {
    values = Map.copyOf(values);
  }

  /**
   * @param open English words left in it
   * @param parts mean probability of its names and words, 0 to 1
   * @param kana share of hiragana, 0 to 1
   * @param length of the English, in words and names
   */
  static Signs of(int open, double parts, int adjuncts, int clauses, double kana, int length) {
    Map<Sign, Double> values = new EnumMap<>(Sign.class);
    values.put(Sign.OPEN, (double) Math.min(2, open));
    values.put(Sign.PARTS, parts - MIDDLING);
    values.put(Sign.ADJUNCTS, (double) adjuncts);
    values.put(Sign.CLAUSES, clauses - 1.0);
    values.put(Sign.KANA, kana);
    values.put(Sign.LENGTH, (double) Math.max(0, length - SHORT));
    return new Signs(values);
  }

  Signs with(Sign sign, double value) {
    Map<Sign, Double> more = new EnumMap<>(values);
    more.put(sign, value);
    return new Signs(more);
  }

  public double value(Sign sign) {
    return values.getOrDefault(sign, 0.0);
  }
}
