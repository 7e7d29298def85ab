package org.yakugo.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a new workspace: the starter glossary, an empty corpus. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "DIR", descriptionKey = "init.folder")
  private Path folder;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Workspace made = StarterWorkspace.init(terminal.resolve(folder));
    terminal.notice("init.done", made.root());
    return 0;
  }
}
