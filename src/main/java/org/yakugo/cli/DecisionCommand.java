package org.yakugo.cli;

import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Mixin;

/** A command by which a decision on the glossary is taken. */
abstract class DecisionCommand extends ConceptCommand {
  @Mixin private DecisionOptions decision;

  @Override
  final void run(Desk desk) {
    decision.take(desk, decide(desk), terminal(), json);
    if (!decision.dryRun) {
      common.tellPlace(terminal(), desk);
    }
  }

  /** What is decided. */
  abstract DecisionDraft decide(Desk desk);

  /** A draft by the person and for the reason that the options tell. */
  DecisionDraft draft(Action action, Desk desk) {
    return decision.draft(action, desk.workspace().root());
  }
}
