package org.yakugo.cli;

import java.util.function.BiFunction;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Mixin;

/** A command by which a decision on the glossary is taken. */
abstract class DecisionCommand extends DeskCommand {
  @Mixin private DecisionOptions decision;

  DecisionCommand(Terminal terminal, BiFunction<CommonOptions, Terminal, Desk> opening) {
    super(terminal, opening);
  }

  @Override
  final void run(Desk desk) {
    decision.take(desk, decide(desk), terminal, json);
  }

  /** What is decided. */
  abstract DecisionDraft decide(Desk desk);

  /** A draft by the person and for the reason that the options tell. */
  DecisionDraft draft(Action action, Desk desk) {
    return decision.draft(action, desk.workspace().root());
  }
}
