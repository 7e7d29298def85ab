package org.yakugo.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The option that every command takes, wherever a person puts it. */
final class WorkspaceOption {
  private static final List<String> NAMES = List.of("-w", "--workspace");

  /**
   * Moves {@code -w DIR} from before the command behind what follows it: {@code yakugo -w DIR
   * suggest} is {@code yakugo suggest -w DIR}. A {@code --} stays last.
   */
  static String[] behindCommand(String... arguments) {
    int length = length(arguments);
    if (length == 0 || length >= arguments.length) {
      return arguments;
    }
    List<String> rest = new ArrayList<>(Arrays.asList(arguments).subList(length, arguments.length));
    int end = rest.indexOf("--");
    rest.addAll(end < 0 ? rest.size() : end, Arrays.asList(arguments).subList(0, length));
    return rest.toArray(String[]::new);
  }

  /** How many of the first arguments are the option and its folder; 0 if they aren't. */
  private static int length(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (NAMES.contains(first)) {
      return 2;
    }
    return first.startsWith("--workspace=") || first.startsWith("-w") ? 1 : 0;
  }
}
