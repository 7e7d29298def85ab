package org.yakugo.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Term candidates that may wait: until a day, or until they are printed again. */
@Command(name = "defer")
final class GlossaryDeferCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private CandidateChoice choice;
  @Mixin private DecisionOptions decision;
  @Mixin private JsonOption json;

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "glossary.defer-until")
  private @Nullable LocalDate until;

  GlossaryDeferCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.desk(terminal)) {
      DecisionDraft draft = decision.draft(Action.DEFER, desk.workspace().root());
      DecisionDraft taken = Ruling.defer(draft, choice.find(desk), until);
      decision.take(desk, taken, terminal, json);
      return 0;
    }
  }
}
