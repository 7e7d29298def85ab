package org.yakugo.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.align.MinedPair;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.memory.MemoryAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Past headlines like a text, and where its words were printed, in either language. */
@Command(name = "memory", addMethodSubcommands = false)
final class MemoryCommand extends WorkspaceCommand {
  private static final int BEFORE = 40;
  private static final int AFTER = 80;

  @Mixin private JsonOption json;

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "memory.text")
  private List<String> words;

  @Option(names = "--max", paramLabel = "N", defaultValue = "20", descriptionKey = "memory.max")
  private int max;

  @Option(names = "--in", paramLabel = "NAME", descriptionKey = "memory.in")
  private @Nullable String foreign;

  @Mixin private SharedMemoryOption shared;

  @Override
  public Integer call() {
    String text = String.join(" ", words).strip();
    if (text.isEmpty() || max < 1) {
      throw new UnusableInput(
          Reason.REQUEST,
          text.isEmpty() ? Message.of("the-text-is-empty") : Message.of("max-must-least-1"));
    }
    try (Desk desk = common.desk(terminal(), shared.address())) {
      View view = desk.view();
      List<MemoryAnswer> answers =
          foreign == null
              ? view.searchMemory(text, max)
              : desk.searchForeignMemory(foreign, text, max);
      SharedMemoryOption.tellIfAway(view, terminal());
      if (json.asked()) {
        json.print(terminal(), answers);
        return 0;
      }
      List<MinedPair> pairs = view.renderings(text, max);
      if (answers.isEmpty() && pairs.isEmpty()) {
        terminal().notice("memory.none");
      } else {
        terminal().out().print(table(answers));
        print(pairs);
      }
      return 0;
    }
  }

  private TextTable table(List<MemoryAnswer> answers) {
    TextTable table = new TextTable("");
    for (MemoryAnswer answer : answers) {
      // What holds the words is not said to be like them.
      table.row(answer.score() == 0 ? "" : "%3d".formatted(answer.score()), answer.ja());
      table.row("", answer.en());
      if ("body".equals(answer.field())) {
        table.row("     … " + excerpt(answer));
      }
      table.row("", terminal().text("place", answer.bulletin(), answer.item()));
    }
    return table;
  }

  private void print(List<MinedPair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    terminal().out().println("\n" + terminal().text("memory.renderings"));
    TextTable table = new TextTable("  ");
    for (MinedPair pair : pairs) {
      Evidence newest = pair.evidence().getFirst();
      table.row(
          "%3d".formatted(pair.uses()),
          pair.source(),
          pair.target(),
          terminal().text("place", newest.bulletin(), newest.item()));
    }
    terminal().out().print(table);
  }

  /** What stands around the first of the words. */
  private static String excerpt(MemoryAnswer answer) {
    String text = Objects.requireNonNullElse(answer.text(), "");
    int first = answer.highlights().isEmpty() ? 0 : answer.highlights().getFirst().start();
    int start = Math.max(0, text.lastIndexOf(' ', Math.max(0, first - BEFORE)));
    int end = text.indexOf(' ', Math.min(text.length(), first + AFTER));
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }
}
