package org.yakugo.cli;

import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import picocli.CommandLine.Command;

/** Throws what is derived away and builds it again. */
@Command(name = "reindex", addMethodSubcommands = false)
final class ReindexCommand extends WorkspaceCommand {
  @Override
  public Integer call() {
    try (Desk desk = common.desk(terminal())) {
      desk.workspace().discardDerived();
      View view = desk.view();
      view.keep();
      terminal()
          .notice(
              "reindex.done",
              view.corpus().published().size(),
              view.items(),
              view.glossary().concepts().size());
      return 0;
    }
  }
}
