package org.yakugo.decision;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.glossary.Concept;

/** How a decision is taken back: by the opposite edits, if nothing came after it. */
public final class Undoing {
  /** The ids of the decisions that were taken back, unless the taking back was taken back. */
  public static Set<String> undone(List<Decision> log) {
    Set<String> undone = new HashSet<>();
    for (Decision decision : log.reversed()) {
      if (decision.undoes() != null && !undone.contains(decision.id())) {
        undone.add(decision.undoes());
      }
    }
    return undone;
  }

  /**
   * What takes a decision back.
   *
   * @throws UnusableInput if there is no such decision, or what it did was changed since
   */
  public static DecisionDraft draft(
      GlossaryState now, String id, String who, @Nullable String why) {
    Decision decision = now.decision(id);
    if (undone(now.decisions()).contains(id)) {
      throw UnusableInput.conflict("decision-taken-back-already", id);
    }
    decision.changes().forEach(change -> refuseIfTouched(now, decision, change));
    Stream<Edit> edits =
        decision.changes().reversed().stream()
            .map(Change::undone)
            .sorted(Comparator.comparing(change -> change.after() != null))
            .map(Undoing::edit);
    return DecisionDraft.of(Action.UNDO, who, why)
        .edits(edits.toList())
        .candidates(decision.candidates())
        .undoing(id);
  }

  private static Edit edit(Change undone) {
    Concept before = undone.before();
    return before == null
        ? new Edit(null, null, undone.after(), undone.file(), undone.peer())
        : new Edit(before.identity(), before.version(), undone.after(), null, undone.peer());
  }

  private static void refuseIfTouched(GlossaryState now, Decision decision, Change change) {
    List<Concept.Identity> identities = change.identities().toList();
    boolean untouched =
        identities.stream()
            .allMatch(
                identity -> {
                  Concept present = now.find(identity).map(PlacedConcept::concept).orElse(null);
                  return Objects.equals(present, Decision.leftAs(identity, decision.changes()));
                });
    if (untouched) {
      return;
    }
    String english = change.latest().english();
    Decision later = later(now, decision, identities);
    throw new UnusableInput(
        Reason.CONFLICT,
        later == null
            ? Message.of(
                "changed-hand-since-cant-taken-back", english, change.file(), decision.id())
            : Message.of(
                "changed-again-f-take-back-first",
                english,
                later.who(),
                later.at().atZone(java.time.ZoneOffset.UTC),
                later.id()));
  }

  /** The newest later decision about one of these concepts; null if there is none. */
  private static @Nullable Decision later(
      GlossaryState now, Decision decision, List<Concept.Identity> identities) {
    return now.decisions().reversed().stream()
        .takeWhile(one -> !one.id().equals(decision.id()))
        .filter(
            one ->
                one.changes().stream().flatMap(Change::identities).anyMatch(identities::contains))
        .findFirst()
        .orElse(null);
  }
}
