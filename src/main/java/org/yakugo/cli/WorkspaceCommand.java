package org.yakugo.cli;

import picocli.CommandLine.Mixin;

/** A command at a workspace. */
abstract class WorkspaceCommand extends TerminalCommand {
  @Mixin CommonOptions common;
}
