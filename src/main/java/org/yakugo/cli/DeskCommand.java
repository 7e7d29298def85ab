package org.yakugo.cli;

import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Mixin;

/** A command at a workspace, which can answer in JSON. */
abstract class DeskCommand implements Callable<Integer> {
  final Terminal terminal;
  private final BiFunction<CommonOptions, Terminal, Desk> opening;
  @Mixin private CommonOptions common;
  @Mixin JsonOption json;

  /**
   * @param opening opens the workspace that the options name
   */
  DeskCommand(Terminal terminal, BiFunction<CommonOptions, Terminal, Desk> opening) {
    this.terminal = terminal;
    this.opening = opening;
  }

  @Override
  public final Integer call() {
    try (Desk desk = opening.apply(common, terminal)) {
      run(desk);
      return 0;
    }
  }

  /** Does what was asked, and tells of it. */
  abstract void run(Desk desk);
}
