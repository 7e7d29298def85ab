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
  static CommandLine line(String asked) {
    return new Subcommands()
        .with("list", GlossaryListCommand::new)
        .with("candidates", GlossaryCandidatesCommand::new)
        .with("approve", GlossaryApproveCommand::new)
        .with("reject", GlossaryRejectCommand::new)
        .with("defer", GlossaryDeferCommand::new)
        .with("holders", GlossaryHoldersCommand::new)
        .with("show", GlossaryShowCommand::new)
        .with("add", GlossaryAddCommand::new)
        .with("decide", GlossaryDecideCommand::new)
        .with("merge", GlossaryMergeCommand::new)
        .with("split", GlossarySplitCommand::new)
        .with("remove", GlossaryRemoveCommand::new)
        .with("history", GlossaryHistoryCommand::new)
        .with("undo", GlossaryUndoCommand::new)
        .with("import", GlossaryImportCommand::new)
        .with("export", GlossaryExportCommand::new)
        .addTo(new CommandLine(new GlossaryCommand()), asked);
  }
}
