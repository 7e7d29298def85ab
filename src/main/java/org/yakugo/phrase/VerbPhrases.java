package org.yakugo.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;

/** Renders verb phrases that stand within a noun phrase. */
public interface VerbPhrases {
  /** {@code to build a plant}: 発電所を建設する. Null if it can't be rendered. */
  Wording plain(List<Unit> units, int from, int end);

  /** {@code preparing sabotage}: what somebody is doing. */
  Wording progressive(List<Unit> units, int from, int end);

  /** Whether an -ing form there is done to what follows: {@code strengthening ties}. */
  boolean isAct(int at, int end);

  /** {@code strengthening ties} behind a preposition, as the name of an act: 関係の強化. */
  Wording nominal(List<Unit> units, int from, int end);

  /**
   * {@code supporting X}, {@code led by X}: what stands before the noun that it says more of.
   *
   * @param of the noun
   */
  Wording before(List<Unit> units, int from, int end, Wording of);

  /** {@code critical of X} behind the noun that it says more of; null if no frame knows it. */
  @Nullable Wording stated(List<Unit> units, int from, int end);

  /**
   * {@code who saved child} without its pronoun: what stands before whom it tells of.
   *
   * @param of whom it tells of
   */
  Wording relative(List<Unit> units, int from, int end, Wording of);

  /**
   * What a noun with a complement is: {@code attack on X}. Null if no frame knows it.
   *
   * @param head index of the noun
   * @param preposition index of the preposition that follows
   */
  @Nullable Wording complement(List<Unit> units, int from, int head, int preposition, int end);
}
