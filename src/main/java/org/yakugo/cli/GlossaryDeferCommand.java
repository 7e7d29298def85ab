package org.yakugo.cli;

import java.time.LocalDate;
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
final class GlossaryDeferCommand extends DecisionCommand {
  @Mixin private CandidateChoice choice;

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "glossary.defer-until")
  private @Nullable LocalDate until;

  @Override
  DecisionDraft decide(Desk desk) {
    return Ruling.defer(draft(Action.DEFER, desk), choice.find(desk), until);
  }
}
