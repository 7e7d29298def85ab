package org.yakugo.cli;

import java.util.concurrent.Callable;
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
final class GlossaryMergeCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private ConceptChoice choice;
  @Mixin private DecisionOptions decision;
  @Mixin private JsonOption json;

  @Parameters(index = "0", paramLabel = "CONCEPT", descriptionKey = "glossary.merged")
  private String from;

  @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "glossary.merged-into")
  private String into;

  @Option(names = "--deprecate", descriptionKey = "glossary.merged-deprecate")
  private boolean deprecate;

  GlossaryMergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.glossaryDesk(terminal)) {
      GlossaryState state = desk.decisions().look();
      Concept first = choice.find(state, from).concept();
      Concept second = choice.find(state, into).concept();
      DecisionDraft taken =
          decision
              .draft(Action.MERGE, desk.workspace().root())
              .edits(Edit.merge(first, second, MergedConcept.of(first, second, deprecate)));
      decision.take(desk, taken, terminal, json);
      return 0;
    }
  }
}
