package org.yakugo.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.frame.Frame;
import org.yakugo.frame.FrameMatch;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Fills what a frame leaves open, with what stands there in a headline. */
record Slots(List<Unit> units, NounPhrases phrases, Predicates predicates) {

  /** The phrase from one unit to another. */
  Wording phrase(int from, int end) {
    return phrases.render(from, end);
  }

  /**
   * What stands in its slots: V in its plain form, v as the name of an act.
   *
   * @param inner takes the frames of embedded verbs
   */
  Map<Character, Wording> fillers(FrameMatch match, List<Frame> inner) {
    Map<Character, Wording> fillers = new HashMap<>();
    match
        .slots()
        .forEach(
            (slot, range) -> {
              if (slot == 'V') {
                Predicate embedded =
                    predicates.best(units.get(range.from()), range.from(), range.end());
                inner.addAll(embedded.frames());
                fillers.put('V', embedded.plain(predicates.endings()));
                fillers.put('v', embedded.nominal());
              } else {
                Wording filler = phrases.render(range.from(), range.end());
                String gap = Units.text(units, range.from(), range.end());
                boolean after = range.from() > 1 && isAfter(range.from() - 1);
                Wording again = after ? Repeated.again(filler, gap) : null;
                fillers.put(slot, again == null ? filler : again.dropLast(2).as(Use.TIME));
              }
            });
    predicates.appointed().object(fillers);
    return fillers;
  }

  private boolean isAfter(int i) {
    return units.get(i).is("after") || units.get(i).isDeterminer() && units.get(i - 1).is("after");
  }

  /** {@code hold key talks with X}: what stands before 協議 in the pattern; null if nowhere. */
  @Nullable String modified(
      String pattern, FrameMatch.Modifier modifier, Map<Character, Wording> fillers) {
    int head = modifier.end();
    Wording whole = phrases.render(modifier.from(), head + 1);
    Wording bare = phrases.render(head, head + 1);
    String japanese = bare.text();
    if (bare.isOpen() || !pattern.contains(japanese) || !whole.text().endsWith(japanese)) {
      return null;
    }
    char slot = fillers.containsKey('Y') ? 'Z' : 'Y';
    if (fillers.containsKey(slot)) {
      return null;
    }
    Wording before = whole.dropLast(japanese.length());
    int noun = pattern.lastIndexOf(japanese);
    int at = noun;
    while (at > 0 && Character.isIdeographic(pattern.charAt(at - 1))) {
      at--;
    }
    String more = before.text();
    boolean compound = at < noun;
    if (compound && (!more.matches("第.+|.+[のないた]") || more.contains(pattern.substring(at, noun)))) {
      return null;
    }
    fillers.put(slot, before);
    return pattern.substring(0, at) + slot + pattern.substring(at);
  }
}
