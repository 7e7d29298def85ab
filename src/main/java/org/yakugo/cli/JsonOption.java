package org.yakugo.cli;

import org.yakugo.Json;
import picocli.CommandLine.Option;

/** {@code --json}, the same on every command that answers something. */
final class JsonOption {
  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  boolean asked() {
    return json;
  }

  void print(Terminal terminal, Object answer) {
    terminal.out().println(Json.indented(answer));
  }
}
