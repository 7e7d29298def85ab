package org.yakugo.headline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.VerbClasses;

/**
 * Questions whose subject stands within the verb: {@code Is X being removed?}, {@code Why will X
 * leave?}
 */
final class Questions {
  private static final Set<String> EXPLAINING = Set.of("why", "how");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> HAVE = Set.of("has", "have", "had");

  /** {@code Why Oslo bets on wind}, {@code How port became hub}; not {@code How to vote}. */
  static boolean explains(List<Unit> units, int from, int end) {
    if (from + 2 >= end || !units.get(from).isOneOf(EXPLAINING)) {
      return false;
    }
    Unit next = units.get(from + 1);
    boolean how = next.has(Tag.ADJECTIVE) || next.has(Tag.ADVERB); // how old
    return next.isAtom() || next.readings().isNoun() && !how;
  }

  /** Null if the question can't be read so. */
  static @Nullable Clause clause(List<Unit> units, int from, int end, VerbClasses classes) {
    int aux = units.get(from).is(WordClass.QUESTION) || units.get(from).is("who") ? from + 1 : from;
    if (aux + 2 >= end || units.get(aux).isAtom()) {
      return null;
    }
    Unit first = units.get(aux);
    boolean be = first.isOneOf(BE);
    boolean base = first.has(Tag.MODAL) || first.isOneOf(DO);
    if (!be && !base && !first.isOneOf(HAVE)) {
      return null;
    }
    for (int i = aux + 2; i < end; i++) {
      Unit unit = units.get(i);
      boolean left =
          units.get(i - 1).isName()
              || units.get(i - 1).readings().isNoun()
              || units.get(i - 1).readings().isEmpty()
              || units.get(i - 1).has(Tag.PRONOUN);
      boolean verb =
          base
              ? unit.has(Tag.BASE)
              : unit.has(Tag.PARTICIPLE) || be && unit.has(Tag.ING) || unit.is("to");
      if (!unit.isAtom() && left && verb) {
        List<VerbGroup> groups =
            base
                ? new VerbGroups(units, end, classes).base(i, first)
                : new VerbGroups(units, end, classes).be(i);
        if (!groups.isEmpty()) {
          return new Clause("", aux + 1, i, groups.getFirst(), end);
        }
      }
    }
    return null;
  }
}
