package org.yakugo.decision;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;

/**
 * One record of the log: who decided what, when and why.
 *
 * @param id its day and time in UTC with six random digits: {@code 20260508-091500-3fa27c}
 * @param at when; no two decisions of one log are of the same instant
 * @param who a person's name
 * @param why empty if no reason was given
 * @param undoes the id of the decision that it takes back; null if none
 * @param until the day from which a deferred candidate is shown again; null if none was set
 * @param changes what it did to concepts, several at once in an import
 * @param candidates the term candidates that it settles
 */
@JsonPropertyOrder({"id", "at", "who", "action", "why", "undoes", "until", "changes", "candidates"})
public record Decision(
    String id,
    Instant at,
    String who,
    Action action,
    String why,
    @Nullable String undoes,
    @Nullable LocalDate until,
    List<Change> changes,
    List<CandidateKey> candidates) {

  /** Null stands for what is empty. */
  public Decision {
    why = why == null ? "" : why;
    changes = changes == null ? List.of() : List.copyOf(changes);
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }

  /** The names of the files that it changed. */
  Stream<String> files() {
    return changes.stream().map(Change::file).distinct();
  }

  /** Where changes left the concept of that name: null if it is gone. */
  static @Nullable Concept leftAs(Concept.Identity identity, List<Change> changes) {
    return changes.stream()
        .map(Change::after)
        .filter(after -> after != null && after.identity().equals(identity))
        .findFirst()
        .orElse(null);
  }
}
