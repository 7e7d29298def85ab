package org.yakugo.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

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
   * Adds the one that is asked for; all of them if none is, or none of that name, or one that tells
   * of all, as help and hints do.
   *
   * @param asked name of a command
   */
  CommandLine addTo(CommandLine line, String asked) {
    if (makers.containsKey(asked) && !telling.contains(asked)) {
      line.addSubcommand(makers.get(asked).get());
    } else {
      makers.values().forEach(maker -> line.addSubcommand(maker.get()));
    }
    return line;
  }
}
