package org.yakugo.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/**
 * What somebody is accused of, before what is done to him: {@code blogger accused of spying
 * detained} is スパイ活動の容疑でブロガーが拘束.
 *
 * @param from index of the participle
 * @param what begins there that he is accused of
 * @param japanese behind it
 */
record Charged(int from, int what, String japanese) {
  private static @Nullable String japanese(String participle) {
    return switch (participle) {
      case "accused", "wanted" -> "の容疑で";
      case "suspected" -> "の疑いで";
      case "charged", "convicted" -> "の罪で";
      default -> null;
    };
  }

  private static final Set<String> LINKS = Set.of("of", "with", "in", "for");

  /** In a subject of these units; null if nobody is accused there. */
  static @Nullable Charged in(List<Unit> units, int from, int end) {
    for (int i = from + 1; i + 2 < end; i++) {
      String japanese = units.get(i).isAtom() ? null : japanese(units.get(i).folded());
      if (japanese != null && units.get(i + 1).isOneOf(LINKS)) {
        return new Charged(i, i + 2, japanese);
      }
    }
    return null;
  }

  /** As it stands before the predicate. */
  Adjunct adjunct(List<Unit> units, int end, Predicates predicates) {
    Unit first = units.get(what);
    Wording act =
        first.has(Tag.ING) && !first.isAtom()
            ? predicates.best(first, what, end).nominal()
            : predicates.phrases().render(what, end);
    Wording charge = Wording.of(japanese, units.get(from).text(), 0.95, Use.ADVERB);
    Wording all = act.then(charge).covering(from, what);
    return new Adjunct(all, all.then("の"), Adjunct.Place.CAUSE);
  }
}
