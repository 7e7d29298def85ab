package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By what few concepts a list differs from another, so that look-ups over a hundred thousand
 * needn't be made anew after a decision about one.
 *
 * @param removed the very concepts that are in the other list alone
 * @param added those in this list alone, in its order
 */
record ChangedConcepts(Set<Concept> removed, List<Added> added) {

  /** So many changes cost less than look-ups made anew. */
  private static final int MOST = 1_000;

  /**
   * @param place that of the concept of the other list before which it stands, less one
   */
  record Added(Concept concept, int place) {}

  /** The place of a concept of the other list; there is room before each for those added. */
  static int place(int index) {
    return 2 * index + 1;
  }

  /**
   * @param members those of the first list, by identity
   * @return empty if they differ by much or by the order of what they share
   */
  static Optional<ChangedConcepts> between(
      List<Concept> before, Set<Concept> members, List<Concept> now) {
    Set<Concept> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Added> added = new ArrayList<>();
    int i = 0;
    for (Concept concept : now) {
      if (i < before.size() && before.get(i) == concept) {
        i++;
      } else if (!members.contains(concept)) {
        added.add(new Added(concept, 2 * i));
      } else {
        while (i < before.size() && before.get(i) != concept) {
          removed.add(before.get(i++));
        }
        i++;
      }
      if (i > before.size() || added.size() + removed.size() > MOST) {
        return Optional.empty();
      }
    }
    if (before.size() - i + added.size() + removed.size() > MOST) {
      return Optional.empty();
    }
    removed.addAll(before.subList(i, before.size()));
    return Optional.of(new ChangedConcepts(removed, added));
  }
}
