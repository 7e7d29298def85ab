package org.yakugo.cli;

import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.ministry.Shared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts what the bulletins teach into the memory that is shared with other houses. */
@Command(name = "share", addMethodSubcommands = false)
final class ShareCommand extends WorkspaceCommand {
  @Mixin private SharedMemoryOption shared;

  @Override
  public Integer call() {
    try (Desk desk = common.desk(terminal(), shared.address())) {
      View view = desk.view();
      Progress progress = common.progress(view.corpus().published().size());
      Shared done = view.share(bulletin -> progress.oneDone());
      terminal().notice("share.done", done.put(), done.removed(), done.kept());
      return 0;
    }
  }
}
