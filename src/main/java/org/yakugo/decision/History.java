package org.yakugo.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;

/**
 * What was decided about a concept, under all the names that it had, and about those that were
 * merged into it or that it was split from.
 *
 * @param present the concept as it is; null if there is none of that name any more
 * @param decisions the newest first
 * @param changedByHand whether the concept isn't as the last decision left it, so that somebody
 *     changed the file itself since
 */
public record History(@Nullable Concept present, List<Decision> decisions, boolean changedByHand) {
  private static final Set<Action> JOINING = EnumSet.of(Action.MERGE, Action.SPLIT, Action.UNDO);

  public History {
    decisions = List.copyOf(decisions);
  }

  static History of(Concept.Identity identity, @Nullable Concept present, List<Decision> log) {
    Set<Concept.Identity> names = new HashSet<>(Set.of(identity));
    Set<String> ids = new HashSet<>(Set.of(identity.id()));
    List<Decision> decisions = new ArrayList<>();
    Concept last = null;
    for (Decision decision : log.reversed()) {
      List<Change> own =
          decision.changes().stream().filter(c -> isAbout(c, names, ids, decision)).toList();
      if (own.isEmpty()) {
        continue;
      }
      if (decisions.isEmpty()) {
        last = Decision.leftAs(identity, own);
      }
      decisions.add(decision);
      for (Change change : own) {
        change.identities().forEach(names::add);
        change.identities().map(Concept.Identity::id).forEach(ids::add);
        if (change.peer() != null) {
          addPeer(decision, change.peer(), names, ids);
        }
      }
    }
    return new History(present, decisions, !decisions.isEmpty() && !Objects.equals(last, present));
  }

  private static boolean isAbout(
      Change change, Set<Concept.Identity> names, Set<String> ids, Decision decision) {
    boolean joined =
        JOINING.contains(decision.action()) && change.peer() != null && ids.contains(change.peer());
    return joined || change.identities().anyMatch(names::contains);
  }

  private static void addPeer(
      Decision decision, String peer, Set<Concept.Identity> names, Set<String> ids) {
    for (Change change : decision.changes()) {
      List<Concept.Identity> identities = change.identities().toList();
      if (identities.stream().anyMatch(one -> one.id().equals(peer))) {
        names.addAll(identities);
        Stream.concat(Stream.of(peer), identities.stream().map(Concept.Identity::id))
            .forEach(ids::add);
      }
    }
  }
}
