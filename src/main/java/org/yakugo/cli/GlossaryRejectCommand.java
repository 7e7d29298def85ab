package org.yakugo.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Term candidates that are none: they don't come back, and are no precedents either. */
@Command(name = "reject")
final class GlossaryRejectCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private CandidateChoice choice;
  @Mixin private DecisionOptions decision;
  @Mixin private JsonOption json;

  @Option(names = "--ja", paramLabel = "TERM", descriptionKey = "glossary.reject-ja")
  private @Nullable String japanese;

  GlossaryRejectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.desk(terminal)) {
      DecisionDraft draft = decision.draft(Action.REJECT, desk.workspace().root());
      DecisionDraft taken = Ruling.reject(draft, choice.find(desk), japanese);
      decision.take(desk, taken, terminal, json);
      return 0;
    }
  }
}
