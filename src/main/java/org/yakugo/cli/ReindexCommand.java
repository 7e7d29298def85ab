package org.yakugo.cli;

import java.util.concurrent.Callable;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Throws what is derived away and builds it again. */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;

  ReindexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.desk(terminal)) {
      desk.workspace().discardDerived();
      View view = desk.view();
      view.keep();
      terminal.notice(
          "reindex.done",
          view.corpus().published().size(),
          view.items(),
          view.glossary().concepts().size());
      return 0;
    }
  }
}
