package org.yakugo.decision;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was decided about term candidates that are no concepts, from all decisions in force. */
public final class Verdicts {
  private static final Set<Action> ABOUT_CANDIDATES =
      EnumSet.of(Action.REJECT, Action.DEFER, Action.RESTORE);

  private final Map<CandidateKey, Verdict> verdicts = new HashMap<>();

  Verdicts(List<Decision> log) {
    Set<String> undone = undone(log);
    for (Decision decision : log) {
      if (ABOUT_CANDIDATES.contains(decision.action()) && !undone.contains(decision.id())) {
        for (CandidateKey candidate : decision.candidates()) {
          verdicts.put(candidate.folded(), new Verdict(decision));
        }
      }
    }
  }

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

  /** What was last decided about a candidate; empty if nothing was. */
  public Optional<Verdict> of(CandidateKey candidate) {
    return Optional.ofNullable(verdicts.get(candidate.folded()));
  }
}
