package org.yakugo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The tables of words. */
@Command(name = "language", synopsisSubcommandLabel = "COMMAND")
final class LanguageCommand extends CommandGroup {
  private LanguageCommand() {}

  static CommandLine line() {
    return new CommandLine(new LanguageCommand()).addSubcommand(new LanguageShowCommand());
  }
}
