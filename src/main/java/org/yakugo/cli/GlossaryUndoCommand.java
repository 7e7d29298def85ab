package org.yakugo.cli;

import org.yakugo.decision.Decision;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back; that is a decision, too. */
@Command(name = "undo")
final class GlossaryUndoCommand extends ConceptCommand {
  @Mixin private DecisionOptions decision;

  @Parameters(paramLabel = "DECISION", descriptionKey = "glossary.decision-id")
  private String id;

  @Override
  void run(Desk desk) {
    Decision taken =
        desk.decisions().undo(id, decision.who(desk.workspace().root()), decision.why());
    new DecisionOutput(terminal(), json).print(taken);
  }
}
