package org.yakugo.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.decision.Difference;
import org.yakugo.glossary.Concept;

/**
 * An import as programs are told it.
 *
 * @param format the format's name
 * @param decision the id of the decision that was taken; null if nothing was changed
 * @param unchanged how many concepts are in the glossary as they are in the file
 * @param kept how many would change, but only new ones were asked for
 * @param left what is in the file and has no place in the glossary
 */
public record ImportReport(
    String file,
    String format,
    @Nullable String decision,
    List<Concept> added,
    List<Change> changed,
    int unchanged,
    int kept,
    List<String> refused,
    List<String> cleaned,
    List<String> left) {

  /**
   * @param concept as it was before
   */
  public record Change(Concept concept, List<Difference> differences) {}

  /**
   * @param decision null if none was taken
   */
  public static ImportReport of(ImportPlan plan, @Nullable String decision) {
    return new ImportReport(
        plan.file(),
        plan.format().label(),
        decision,
        plan.added(),
        plan.changed().stream()
            .map(one -> new Change(one.before(), Difference.between(one.before(), one.after())))
            .toList(),
        plan.unchanged(),
        plan.kept(),
        Message.english(plan.refused()),
        Message.english(plan.cleaned()),
        Message.english(plan.left()));
  }
}
