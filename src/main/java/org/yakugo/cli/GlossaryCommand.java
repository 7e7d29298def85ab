package org.yakugo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The glossary's upkeep: each of its commands is a class of its own. */
@Command(name = "glossary", synopsisSubcommandLabel = "COMMAND")
final class GlossaryCommand extends CommandGroup {
  private GlossaryCommand() {}

  /**
   * @param asked the command below it
   */
  static CommandLine line(Terminal terminal, String asked) {
    return new Subcommands()
        .with("list", () -> new GlossaryListCommand(terminal))
        .with("candidates", () -> new GlossaryCandidatesCommand(terminal))
        .with("approve", () -> new GlossaryApproveCommand(terminal))
        .with("reject", () -> new GlossaryRejectCommand(terminal))
        .with("defer", () -> new GlossaryDeferCommand(terminal))
        .with("holders", () -> new GlossaryHoldersCommand(terminal))
        .with("show", () -> new GlossaryShowCommand(terminal))
        .with("add", () -> new GlossaryAddCommand(terminal))
        .with("decide", () -> new GlossaryDecideCommand(terminal))
        .with("merge", () -> new GlossaryMergeCommand(terminal))
        .with("split", () -> new GlossarySplitCommand(terminal))
        .with("remove", () -> new GlossaryRemoveCommand(terminal))
        .with("history", () -> new GlossaryHistoryCommand(terminal))
        .with("undo", () -> new GlossaryUndoCommand(terminal))
        .with("import", () -> new GlossaryImportCommand(terminal))
        .with("export", () -> new GlossaryExportCommand(terminal))
        .addTo(new CommandLine(new GlossaryCommand()), asked);
  }
}
