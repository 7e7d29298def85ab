package org.yakugo.exchange;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.glossary.Concept;

/**
 * What a foreign file would do to the glossary. Nothing is done before somebody takes it as a
 * decision, which does all of it or nothing.
 *
 * @param file its name
 * @param added concepts that aren't there yet
 * @param changed concepts that are there and would become others
 * @param unchanged how many concepts of the file are in the glossary as they are
 * @param kept how many concepts would change, but only new ones were asked for
 * @param refused entries that can't be used, with file, line and reason
 * @param cleaned entries that are used after something was mended
 * @param left what is in the file and not in the glossary, since it has no place there
 */
public record ImportPlan(
    String file,
    Format format,
    List<Concept> added,
    List<Changed> changed,
    int unchanged,
    int kept,
    List<Message> refused,
    List<Message> cleaned,
    List<Message> left) {

  /** A concept as it is and as it would be. */
  public record Changed(Concept before, Concept after) {}

  public ImportPlan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    refused = List.copyOf(refused);
    cleaned = List.copyOf(cleaned);
    left = List.copyOf(left);
  }

  /** Whether it would leave the glossary as it is. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty();
  }

  /**
   * The decision to do it.
   *
   * @param despiteRefused whether entries that can't be used don't keep the others out
   * @throws UnusableInput if some can't and that isn't wanted; nothing is half imported
   */
  public DecisionDraft draft(String who, String why, boolean despiteRefused) {
    if (!refused.isEmpty() && !despiteRefused) {
      throw new UnusableInput(
          Reason.CONTENT,
          refused.size() == 1
              ? Message.of("nothing-imported-skip-unusable-imports", refused.getFirst())
              : Message.of(
                  "more-nothing-imported-skip-unusable", refused.getFirst(), refused.size() - 1));
    }
    List<Edit> edits = new ArrayList<>();
    added.forEach(concept -> edits.add(Edit.add(concept)));
    changed.forEach(change -> edits.add(Edit.change(change.before(), change.after())));
    String reason = why == null || why.isBlank() ? "imported from " + file : why;
    return DecisionDraft.of(Action.IMPORT, who, reason).edits(edits);
  }
}
