package org.yakugo.cli;

import java.nio.charset.StandardCharsets;
import org.yakugo.Json;
import picocli.CommandLine.Option;

/** {@code --json}, the same on every command that answers something. */
final class JsonOption {
  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  boolean asked() {
    return json;
  }

  /** Prints an answer as JSON if that was asked, else what people read. */
  void print(Terminal terminal, Object answer, Runnable forPeople) {
    if (json) {
      print(terminal, answer);
    } else {
      forPeople.run();
    }
  }

  void print(Terminal terminal, Object answer) {
    terminal.out().writeBytes((Json.indented(answer) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
