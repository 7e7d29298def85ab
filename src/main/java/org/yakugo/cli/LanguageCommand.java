package org.yakugo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tables of words. */
@Command(name = "language", synopsisSubcommandLabel = "COMMAND")
final class LanguageCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  private LanguageCommand() {}

  static CommandLine line(Terminal terminal) {
    return new CommandLine(new LanguageCommand()).addSubcommand(new LanguageShowCommand(terminal));
  }

  /** Without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing");
  }
}
