package org.yakugo.cli;

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
final class GlossaryRejectCommand extends DecisionCommand {
  @Mixin private CandidateChoice choice;

  @Option(names = "--ja", paramLabel = "TERM", descriptionKey = "glossary.reject-ja")
  private @Nullable String japanese;

  @Override
  DecisionDraft decide(Desk desk) {
    return Ruling.reject(draft(Action.REJECT, desk), choice.find(desk), japanese);
  }
}
