package org.yakugo.cli;

import java.util.concurrent.Callable;
import org.yakugo.decision.Decision;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back; that is a decision, too. */
@Command(name = "undo")
final class GlossaryUndoCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private DecisionOptions decision;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "DECISION", descriptionKey = "glossary.decision-id")
  private String id;

  GlossaryUndoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.glossaryDesk(terminal)) {
      Decision taken =
          desk.decisions().undo(id, decision.who(desk.workspace().root()), decision.why());
      new DecisionOutput(terminal, json).print(taken);
      return 0;
    }
  }
}
