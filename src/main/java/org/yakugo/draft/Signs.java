package org.yakugo.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yakugo.frame.Frame;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Script;

/** What tells how much of a draft an editor will keep: a figure for each sign. */
public record Signs(Map<Sign, Double> values) {
  private static final int SHORT = 6;

  /** Confidence of parts that are neither sure nor doubtful. */
  private static final double MIDDLING = 0.8;

  /** A weight beyond says no more. */
  private static final double HEAVIEST = 4;

  private static final double MOST_DOUBT = 6;

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
    /** Renderings in ten characters of Japanese: many small ones are put together word by word. */
    PIECES,
    /** How good its frame and what fills it are among all ways to put it, from -4 to 4. */
    WEIGHT,
    /**
     * How unlikely it is that all its names and words are right: minus the logarithm, 6 at most.
     */
    DOUBT,
    /** How much is known of the house's past headlines, 0 to 1. */
    PAST
  }

  public Signs {
    values = Map.copyOf(values);
  }

  /**
   * @param adjuncts phrases that no frame governs
   * @param length of the English, in words and names
   * @param known how much is known of the house, 0 to 1
   */
  static Signs of(
      Wording whole,
      List<Frame> frames,
      int adjuncts,
      int clauses,
      int length,
      double weight,
      double known) {
    double likely = Math.max(whole.confidence(), 1e-6);
    int slots = whole.slots().size();
    double characters = whole.text().length();
    boolean learned = !frames.isEmpty() && frames.getFirst().basis() != Frame.Basis.STARTER;
    return of(
        whole.openSlots(),
        Math.pow(likely, 1.0 / Math.max(1, slots)),
        adjuncts,
        clauses,
        whole.text().chars().filter(Script::isHiragana).count() / characters,
        length,
        frames.isEmpty() ? 1 : 0,
        learned ? 1 : 0,
        10 * slots / characters,
        weight,
        -Math.log(likely),
        known);
  }

  /** Of the figures as they are, in the order of the signs. */
  static Signs of(double... figures) {
    Map<Sign, Double> values = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      double figure = figures[sign.ordinal()];
      values.put(
          sign,
          switch (sign) {
            case OPEN -> Math.min(2, figure);
            case PARTS -> figure - MIDDLING;
            case CLAUSES -> figure - 1;
            case LENGTH -> Math.max(0, figure - SHORT);
            case WEIGHT -> Math.clamp(figure, -HEAVIEST, HEAVIEST);
            case DOUBT -> Math.min(MOST_DOUBT, figure);
            default -> figure;
          });
    }
    return new Signs(values);
  }

  public double value(Sign sign) {
    return values.getOrDefault(sign, 0.0);
  }
}
