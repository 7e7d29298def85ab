package org.yakugo.cli;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The glossary's upkeep: each of its commands is a class of its own. */
@Command(name = "glossary", synopsisSubcommandLabel = "COMMAND")
final class GlossaryCommand extends CommandGroup {
  private GlossaryCommand() {}

  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new GlossaryCommand());
    Stream.of(
            new GlossaryListCommand(terminal),
            new GlossaryCandidatesCommand(terminal),
            new GlossaryApproveCommand(terminal),
            new GlossaryRejectCommand(terminal),
            new GlossaryDeferCommand(terminal),
            new GlossaryHoldersCommand(terminal),
            new GlossaryShowCommand(terminal),
            new GlossaryAddCommand(terminal),
            new GlossaryDecideCommand(terminal),
            new GlossaryMergeCommand(terminal),
            new GlossarySplitCommand(terminal),
            new GlossaryRemoveCommand(terminal),
            new GlossaryHistoryCommand(terminal),
            new GlossaryUndoCommand(terminal),
            new GlossaryImportCommand(terminal),
            new GlossaryExportCommand(terminal))
        .forEach(line::addSubcommand);
    return line;
  }
}
