package org.yakugo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command, which answers where it was asked. */
abstract class TerminalCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  /** Where the command was typed and what it says is read. */
  final Terminal terminal() {
    return ((Main) spec.root().userObject()).asked;
  }
}
