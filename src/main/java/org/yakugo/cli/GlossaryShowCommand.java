package org.yakugo.cli;

import org.yakugo.decision.GlossaryEntry;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One concept with all that is recorded of it. */
@Command(name = "show")
final class GlossaryShowCommand extends ConceptCommand {
  @Mixin private ConceptChoice choice;

  @Parameters(paramLabel = "CONCEPT", descriptionKey = "glossary.concept")
  private String words;

  @Override
  void run(Desk desk) {
    PlacedConcept placed = choice.find(desk.decisions().state(), words);
    if (json.asked()) {
      json.print(terminal(), GlossaryEntry.of(placed));
    } else {
      terminal().out().println(placed.identity().id() + "  " + placed.file());
      terminal().out().print(new ConceptReport(terminal()).concept(placed.concept()));
    }
  }
}
