package org.yakugo.cli;

import java.util.concurrent.Callable;
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
final class GlossaryRemoveCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private ConceptChoice choice;
  @Mixin private DecisionOptions decision;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "CONCEPT", descriptionKey = "glossary.concept")
  private String words;

  GlossaryRemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.glossaryDesk(terminal)) {
      Concept before = choice.find(desk.decisions().look(), words).concept();
      DecisionDraft taken =
          decision.draft(Action.REMOVE, desk.workspace().root()).edit(Edit.remove(before));
      decision.take(desk, taken, terminal, json);
      return 0;
    }
  }
}
