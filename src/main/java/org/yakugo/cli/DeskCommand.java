package org.yakugo.cli;

import org.yakugo.desk.Desk;
import picocli.CommandLine.Mixin;

/** A command at a workspace, which can answer in JSON. */
abstract class DeskCommand extends WorkspaceCommand {
  @Mixin JsonOption json;

  @Override
  public final Integer call() {
    try (Desk desk = open()) {
      run(desk);
      return 0;
    }
  }

  /** The workspace that the options name. */
  Desk open() {
    return common.desk(terminal());
  }

  /** Does what was asked, and tells of it. */
  abstract void run(Desk desk);
}
