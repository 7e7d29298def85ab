package org.yakugo.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing itself: one of those below it has to be named. */
abstract class CommandGroup implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  /** Without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing");
  }
}
