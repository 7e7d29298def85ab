package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Candidate;
import org.yakugo.worklist.Ruling;
import org.yakugo.worklist.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes concepts of term candidates, as printed or edited, or adds them to another concept. */
@Command(name = "approve")
final class GlossaryApproveCommand extends DecisionCommand {
  @Mixin private CandidateChoice choice;

  @Option(names = "--ja", paramLabel = "TERM", descriptionKey = "glossary.approve-ja")
  private @Nullable String japanese;

  @Option(names = "--en", paramLabel = "TERM", descriptionKey = "glossary.approve-en")
  private @Nullable String english;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "glossary.approve-kind")
  private @Nullable Kind kind;

  @Option(names = "--merge", paramLabel = "CONCEPT", descriptionKey = "glossary.approve-merge")
  private @Nullable String into;

  @Option(names = "--deprecate-others", descriptionKey = "glossary.approve-deprecate")
  private boolean deprecate;

  @Override
  DecisionDraft decide(Desk desk) {
    GlossaryState state = desk.decisions().look();
    List<Candidate> candidates = choice.find(desk);
    PlacedConcept concept = into == null ? null : new ConceptChoice().find(state, into);
    boolean changes = concept != null || candidates.stream().allMatch(c -> c.concept() != null);
    DecisionDraft draft = draft(changes ? Action.CHANGE : Action.ADD, desk);
    Terms terms = new Terms(kind, english, japanese, deprecate);
    return Ruling.approve(draft, candidates, terms, concept, state, LocalDate.now());
  }
}
