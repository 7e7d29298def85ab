package org.yakugo.cli;

import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a concept out of the glossary; the log keeps it. */
@Command(name = "remove")
final class GlossaryRemoveCommand extends DecisionCommand {
  @Mixin private ConceptChoice choice;

  @Parameters(paramLabel = "CONCEPT", descriptionKey = "glossary.concept")
  private String words;

  @Override
  DecisionDraft decide(Desk desk) {
    Concept before = choice.find(desk.decisions().look(), words).concept();
    return draft(Action.REMOVE, desk).edit(Edit.remove(before));
  }
}
