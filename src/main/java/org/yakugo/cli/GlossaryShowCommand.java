package org.yakugo.cli;

import java.util.concurrent.Callable;
import org.yakugo.decision.GlossaryEntry;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One concept with all that is recorded of it. */
@Command(name = "show")
final class GlossaryShowCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private ConceptChoice choice;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "CONCEPT", descriptionKey = "glossary.concept")
  private String words;

  GlossaryShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = common.glossaryDesk(terminal)) {
      PlacedConcept placed = choice.find(desk.decisions().state(), words);
      if (json.asked()) {
        json.print(terminal, GlossaryEntry.of(placed));
      } else {
        terminal.out().println(placed.identity().id() + "  " + placed.file());
        terminal.out().print(new ConceptReport(terminal).concept(placed.concept()));
      }
      return 0;
    }
  }
}
