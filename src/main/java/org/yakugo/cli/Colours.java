package org.yakugo.cli;

import java.util.Map;

/** Whether what is printed may be coloured. */
final class Colours {
  /**
   * On a terminal only, and not where the person asks for none (https://no-color.org).
   *
   * @param environment the process's
   */
  static boolean wanted(Map<String, String> environment) {
    return isTerminal() && pleases(environment);
  }

  /** Whether a person at a terminal wants them. */
  static boolean pleases(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether a person sits at both ends. */
  static boolean isTerminal() {
    // Java 22 to 24 would otherwise find a console where there is none.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
