package org.yakugo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.desk.Desk;
import org.yakugo.desk.MemoryAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Past headlines like a text, and where its words were printed, in either language. */
@Command(name = "memory")
final class MemoryCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "memory.text")
  private List<String> words;

  @Option(
      names = "--max",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "memory.max")
  private int max;

  MemoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words).strip();
    if (text.isEmpty() || max < 1) {
      throw new UnusableInput(
          Reason.REQUEST, text.isEmpty() ? "The text is empty." : "--max must be at least 1.");
    }
    List<MemoryAnswer> answers =
        Desk.open(common.workspace(terminal)).view().searchMemory(text, max);
    if (json.asked()) {
      json.print(terminal, answers);
      return 0;
    }
    Table table = new Table("");
    for (MemoryAnswer answer : answers) {
      table.row(answer.score() + " %", answer.ja(), answer.bulletin() + " #" + answer.item());
      table.row("", answer.en(), "");
    }
    terminal.out().print(table);
    return 0;
  }
}
