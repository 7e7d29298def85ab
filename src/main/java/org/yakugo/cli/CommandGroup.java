package org.yakugo.cli;

import picocli.CommandLine.ParameterException;

/** A command that does nothing itself: one of those below it has to be named. */
abstract class CommandGroup extends TerminalCommand {
  /** Without a command. */
  @Override
  public final Integer call() {
    throw new ParameterException(spec.commandLine(), "A command is missing");
  }
}
