package org.yakugo.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.frame.FrameMatch;
import org.yakugo.frame.FrameMatcher;
import org.yakugo.headline.Unit;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Puts nouns with what belongs to them into Japanese: {@code withdrawal from X}. */
record NounFrames(FrameMatcher matcher, Fitting fitting, Slots slots) {
  /** What every wording of a frame behind the first is worth less. */
  private static final double RATHER_NOT = 0.35;

  /** What every word of a frame's own is worth. */
  private static final double OWN_WORD = 0.1;

  /** What stands before a time. */
  private static final Set<String> WHEN = Set.of("on", "in", "over");

  /**
   * The wording that goes best with what fills it.
   *
   * @return null if no frame knows all that stands there
   */
  @Nullable Wording complement(int from, int head, int end) {
    Unit before = slots.units().get(Math.max(0, head - 1));
    if (before.isPreposition() && slots.units().get(head).isNamedPeriod()) {
      return null; // in March for talks
    }
    Wording noun = slots.phrase(head, head + 1);
    Wording best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (FrameMatch match : matcher.noun(head, end)) {
      if (match.end() < end || isOnTime(match, head)) {
        continue;
      }
      Map<Character, Wording> fillers = slots.fillers(match, new ArrayList<>());
      String first = Template.of(match, noun.text());
      for (String pattern : match.frame().japanese()) {
        double fit =
            fitting.of(pattern, fillers)
                - (pattern.equals(first) ? 0 : RATHER_NOT)
                + OWN_WORD * match.literals();
        Wording filled = fit > most ? filled(pattern, from, head, fillers) : null;
        if (filled != null) {
          most = fit;
          best =
              there(match, filled)
                  .as(noun.use())
                  .times(0.95)
                  .by(match.frame().name())
                  .covering(match.words())
                  .covering(head, head + 1);
        }
      }
    }
    return best;
  }

  /** {@code funeral in Rome for pope}: where it is stands first. */
  private Wording there(FrameMatch match, Wording filled) {
    Wording all = filled;
    for (FrameMatch.Range place : match.skipped()) {
      Wording where = slots.phrase(place.from() + 1, place.end()).then("での");
      all = where.covering(place.from(), place.end()).then(all);
    }
    return all;
  }

  /** {@code on Sunday}: when it is, not what it is about. */
  private boolean isOnTime(FrameMatch match, int head) {
    return slots.units().get(head + 1).isOneOf(WHEN)
        && match.slots().values().stream()
            .anyMatch(range -> slots.phrase(range.from(), range.end()).use() == Use.TIME);
  }

  /**
   * A noun's pattern, with what stands before the noun in its place in it; who or whose it is, may
   * stand before all. Null if there is no place for it.
   */
  private @Nullable Wording filled(
      String pattern, int from, int head, Map<Character, Wording> fillers) {
    Map<Character, Wording> all = new HashMap<>(fillers);
    FrameMatch.Modifier before = new FrameMatch.Modifier("", from, head);
    String whole = head > from ? slots.modified(pattern, before, all) : pattern;
    Wording owner = whole == null ? slots.phrase(from, head) : Wording.EMPTY;
    Wording filled =
        whole != null
            ? Template.fill(whole, all)
            : owns(owner) && isSaidFirst(owner, from, head) ? Template.fill(pattern, all) : null;
    return filled == null || owner.isEmpty() ? filled : owner.then("の").then(filled);
  }

  /** No 住宅 says whose it is in {@code house arrest}, which is 自宅軟禁 as a whole. */
  private boolean isSaidFirst(Wording owner, int from, int head) {
    return slots.phrase(from, head + 1).text().startsWith(owner.text());
  }

  private static boolean owns(Wording before) {
    return switch (before.use()) {
      case PERSON, BODY, PLACE -> !before.isOpen();
      default -> false;
    };
  }
}
