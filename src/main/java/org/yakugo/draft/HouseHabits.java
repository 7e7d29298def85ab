package org.yakugo.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yakugo.frame.Frame;

/**
 * What a house's past headlines show: frames, whether the subject of a verb takes 、 or が, in which
 * words a verb ends, and what houses put in one way or another.
 *
 * @param frames learned ones
 * @param marks by verb: how often 、 and how often が
 * @param endings what verbs end in
 * @param ways that are more frequent than their contraries, though seen only once
 */
record HouseHabits(
    List<Frame> frames, Map<String, int[]> marks, PrintedEndings endings, Set<HouseWay> ways) {
  /** So often a verb must have been seen. */
  private static final int ENOUGH = 3;

  /** So many past headlines tell how a house writes. */
  private static final double MANY = 40;

  static final HouseHabits NONE =
      new HouseHabits(List.of(), Map.of(), new PrintedEndings(), Set.of());

  HouseHabits {
    frames = List.copyOf(frames);
    marks = new HashMap<>(marks);
    ways = Set.copyOf(ways);
  }

  /**
   * How much is known of the house: 1 from so many headlines on that taught something, less before.
   */
  double known() {
    return Math.min(1, marks.values().stream().mapToInt(seen -> seen[0] + seen[1]).sum() / MANY);
  }

  /** Whether the house has a verb end so rather than in the wording that a frame has first. */
  boolean rather(String lemma, Frame frame, int choice) {
    return choice > 0
        && frame.basis() == Frame.Basis.STARTER
        && endings.rather(
            lemma,
            Template.ending(frame.japanese().get(choice).substring(1)),
            Template.ending(frame.japanese().getFirst().substring(1)));
  }

  /**
   * The mark that the subject of the verb takes: the frame's own unless the house is of one mind.
   */
  String mark(String lemma, String own) {
    int[] seen = marks.get(lemma);
    if (seen == null || seen[0] + seen[1] < ENOUGH || !own.equals("、") && !own.equals("が")) {
      return own;
    }
    int most = Math.max(seen[0], seen[1]);
    return most * 4 < (seen[0] + seen[1]) * 3 ? own : seen[0] > seen[1] ? "、" : "が";
  }
}
