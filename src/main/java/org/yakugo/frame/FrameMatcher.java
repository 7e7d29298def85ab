package org.yakugo.frame;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.frame.FramePattern.Element;
import org.yakugo.frame.FramePattern.Open;
import org.yakugo.headline.Readings;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;

/** Finds the frames that fit a verb and what follows it. */
public record FrameMatcher(Frames frames, List<Unit> units, Reach reach) {

  /** Decides how far a noun phrase reaches over the prepositions that follow it. */
  public interface Reach {
    /** Index after the phrase that begins at {@code from} and whose core ends at {@code core}. */
    int of(int from, int core, int end);

    /** {@code strengthening ties}, {@code to curb inflation}: a verb, no noun before another. */
    boolean isAct(int at, int end);

    /** {@code rocket launch}: two words there that are known as one term. */
    boolean isTerm(int at, int end);

    /**
     * {@code at request of}: a preposition of several words, of which a frame has but the first.
     */
    boolean isLonger(int at, int end);
  }

  /**
   * @param from index of the first unit behind the verb
   * @param clauseFollows whether a clause stands behind {@code end} that the verb can govern
   */
  public List<FrameMatch> verb(
      String lemma, boolean passive, int from, int end, boolean clauseFollows) {
    List<FrameMatch> found = new ArrayList<>();
    for (FramePattern pattern : passive ? frames.passive(lemma) : frames.active(lemma)) {
      new FrameAttempt(units, reach, pattern, end, clauseFollows, false)
          .run(from, pattern.rest(), found);
    }
    if (!passive) {
      return found;
    }
    for (FramePattern pattern : frames.active(lemma)) {
      int object = pattern.rest().indexOf(new Open('X'));
      if (object == 0 || object == 1 && pattern.hasParticle()) {
        List<Element> rest = new ArrayList<>(pattern.rest());
        rest.remove(object);
        new FrameAttempt(units, reach, pattern, end, clauseFollows, true).run(from, rest, found);
      }
    }
    return found;
  }

  /**
   * @param head index of the noun
   * @param end index after what may be its complements
   */
  public List<FrameMatch> noun(int head, int end) {
    List<FrameMatch> found = new ArrayList<>();
    Unit noun = units.get(head);
    boolean prefixed = noun.folded().indexOf('-') > base(noun).indexOf('-');
    if (!noun.isAtom() && !prefixed) {
      for (FramePattern pattern : frames.noun(base(noun))) {
        new FrameAttempt(units, reach, pattern, end, false, false)
            .run(head + 1, pattern.rest(), found);
      }
    }
    return found;
  }

  /** The base form of a noun. */
  public static String base(Unit unit) {
    Readings readings = unit.readings();
    String lemma = readings.lemma(readings.has(Tag.NOUN) ? Tag.NOUN : Tag.PLURAL);
    return lemma == null ? unit.folded() : lemma;
  }
}
