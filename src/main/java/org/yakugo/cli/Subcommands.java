package org.yakugo.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below a command, each made when it is needed: one that is asked for needs no other,
 * and to look into the classes of all of them takes longer than many a command does.
 */
final class Subcommands {
  private final Map<String, Supplier<Object>> makers = new LinkedHashMap<>();
  private final Set<String> telling = new HashSet<>();

  /**
   * One more.
   *
   * @param name as its annotation has it
   */
  Subcommands with(String name, Supplier<Object> maker) {
    makers.put(name, maker);
    return this;
  }

  /** One more, which tells of all the others. */
  Subcommands withTelling(String name, Supplier<Object> maker) {
    telling.add(name);
    return with(name, maker);
  }

  /**
   * A line with the one that is asked for; all of them if none is, or none of that name, or one
   * that tells of all, as help and hints do.
   *
   * @param group the command that they are below, of that name
   * @param asked name of a command
   */
  CommandLine below(Object group, String name, String asked) {
    if (makers.containsKey(asked) && !telling.contains(asked)) {
      // Nothing is asked of the group itself, whose class needn't be looked into either.
      return new CommandLine(CommandSpec.wrapWithoutInspection(group).name(name))
          .addSubcommand(makers.get(asked).get());
    }
    CommandLine line = new CommandLine(group);
    makers.values().forEach(maker -> line.addSubcommand(maker.get()));
    return line;
  }
}
