package org.yakugo.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Concept;

/**
 * A decision that is yet to be taken: all of it or nothing.
 *
 * @param why empty if no reason is given
 * @param until the day from which deferred candidates are shown again; null if none
 * @param undoes the id of the decision that it takes back; null if none
 */
public record DecisionDraft(
    Action action,
    String who,
    String why,
    List<Edit> edits,
    List<CandidateKey> candidates,
    @Nullable LocalDate until,
    @Nullable String undoes) {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 2_000;

  public DecisionDraft {
    edits = List.copyOf(edits);
    candidates = List.copyOf(candidates);
  }

  /**
   * A draft without content.
   *
   * @param why may be null or empty
   * @throws UnusableInput if nobody decides, or a text is too long
   */
  public static DecisionDraft of(Action action, String who, @Nullable String why) {
    String name = clean(who);
    if (name.isEmpty()) {
      throw UnusableInput.request("decision-needs-name-takes");
    }
    return new DecisionDraft(
        action,
        atMost(LONGEST_NAME, name, "The name of who decides"),
        atMost(LONGEST_REASON, clean(why), "The reason"),
        List.of(),
        List.of(),
        null,
        null);
  }

  /** With further edits. */
  public DecisionDraft edits(List<Edit> more) {
    List<Edit> all = Stream.concat(edits.stream(), more.stream()).toList();
    return new DecisionDraft(action, who, why, all, candidates, until, undoes);
  }

  /** With a further edit. */
  public DecisionDraft edit(Edit more) {
    return edits(List.of(more));
  }

  /** With the candidates that it settles. */
  public DecisionDraft candidates(List<CandidateKey> settled) {
    return new DecisionDraft(action, who, why, edits, settled, until, undoes);
  }

  /**
   * @param day from which deferred candidates are shown again; null if none
   */
  public DecisionDraft until(@Nullable LocalDate day) {
    return new DecisionDraft(action, who, why, edits, candidates, day, undoes);
  }

  DecisionDraft undoing(String decision) {
    return new DecisionDraft(action, who, why, edits, candidates, until, decision);
  }

  /** The concepts that it changes or removes, as they are in a state of the glossary. */
  public List<Concept> removed(GlossaryState state) {
    return edits.stream()
        .map(Edit::before)
        .filter(Objects::nonNull)
        .flatMap(identity -> state.find(identity).stream())
        .map(PlacedConcept::concept)
        .toList();
  }

  /** The concepts that it leaves in their place, and new ones. */
  public List<Concept> added() {
    return edits.stream().map(Edit::after).filter(Objects::nonNull).toList();
  }

  private static String clean(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
  }

  private static String atMost(int most, String text, String what) {
    if (text.length() > most) {
      throw UnusableInput.request("has-characters-are-enough", what, text.length(), most);
    }
    return text;
  }
}
