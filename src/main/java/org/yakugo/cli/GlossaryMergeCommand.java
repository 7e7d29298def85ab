package org.yakugo.cli;

import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.MergedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One concept goes into another, with all its terms. */
@Command(name = "merge")
final class GlossaryMergeCommand extends DecisionCommand {
  @Mixin private ConceptChoice choice;

  @Parameters(index = "0", paramLabel = "CONCEPT", descriptionKey = "glossary.merged")
  private String from;

  @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "glossary.merged-into")
  private String into;

  @Option(names = "--deprecate", descriptionKey = "glossary.merged-deprecate")
  private boolean deprecate;

  @Override
  DecisionDraft decide(Desk desk) {
    GlossaryState state = desk.decisions().look();
    Concept first = choice.find(state, from).concept();
    Concept second = choice.find(state, into).concept();
    return draft(Action.MERGE, desk)
        .edits(Edit.merge(first, second, MergedConcept.of(first, second, deprecate)));
  }
}
