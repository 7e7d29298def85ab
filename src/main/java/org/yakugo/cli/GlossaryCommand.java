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
        .with("list", ConceptViews.Listed::new)
        .with("candidates", GlossaryCandidatesCommand::new)
        .with("approve", CandidateRulings.Approve::new)
        .with("reject", CandidateRulings.Reject::new)
        .with("defer", CandidateRulings.Defer::new)
        .with("holders", GlossaryHoldersCommand::new)
        .with("show", ConceptViews.Show::new)
        .with("add", ConceptChanges.Add::new)
        .with("decide", ConceptChanges.Decide::new)
        .with("merge", ConceptChanges.Merge::new)
        .with("split", ConceptChanges.Split::new)
        .with("remove", ConceptChanges.Remove::new)
        .with("history", ConceptViews.Past::new)
        .with("undo", ConceptChanges.Undo::new)
        .with("import", GlossaryImportCommand::new)
        .with("export", GlossaryExportCommand::new)
        .below(new GlossaryCommand(), "glossary", asked);
  }
}
