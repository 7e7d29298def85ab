package org.yakugo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yakugo.UnusableInput;
import org.yakugo.corpus.Addition;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds published bulletins to the corpus. One that can't be used doesn't stop the others. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;

  @Option(names = "--replace", descriptionKey = "import.replace")
  private boolean replace;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> files;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.desk(terminal)) {
      return add(desk);
    }
  }

  private int add(Desk desk) {
    Table done = new Table("");
    boolean allUsed = true;
    for (Path file : files) {
      try {
        Addition addition = desk.add(Input.of(terminal, file), replace);
        if (addition.outcome() == Addition.Outcome.REFUSED) {
          throw new UnusableInput(UnusableInput.Reason.CONTENT, addition.reason());
        }
        String outcome = addition.outcome().name().toLowerCase(Locale.ROOT);
        done.row(file.toString(), terminal.text("import." + outcome), addition.id());
      } catch (UnusableInput e) {
        terminal.err().println("yakugo import: " + Input.naming(file, e.getMessage()));
        allUsed = false;
      }
    }
    desk.look();
    desk.view().prepare();
    terminal.out().print(done);
    return allUsed ? 0 : 2;
  }
}
