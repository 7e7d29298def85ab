package org.yakugo.cli;

import picocli.CommandLine.Command;

/** The tables of words. */
@Command(
    name = "language",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = LanguageShowCommand.class)
final class LanguageCommand extends CommandGroup {}
