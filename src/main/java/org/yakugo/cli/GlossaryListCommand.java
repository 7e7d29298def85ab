package org.yakugo.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.decision.GlossaryEntry;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The glossary's concepts, or those that somebody looks for. */
@Command(name = "list")
final class GlossaryListCommand extends ConceptCommand {
  @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "glossary.search")
  private String text = "";

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "glossary.of-kind")
  private @Nullable Kind kind;

  @Option(names = "--scope", paramLabel = "CODE", descriptionKey = "glossary.of-scope")
  private @Nullable String country;

  @Override
  void run(Desk desk) {
    String code = country == null ? null : country.toUpperCase(Locale.ROOT);
    List<PlacedConcept> found = new GlossarySearch(text, kind, code).in(desk.decisions().state());
    if (json.asked()) {
      json.print(terminal(), found.stream().map(GlossaryEntry::of).toList());
    } else if (found.isEmpty()) {
      terminal().notice("glossary.none");
    } else {
      terminal().out().print(table(found));
    }
  }

  private TextTable table(List<PlacedConcept> found) {
    TextTable table = new TextTable("");
    for (PlacedConcept placed : found) {
      Concept concept = placed.concept();
      table.row(
          placed.identity().id(),
          terminal().text("kind." + concept.kind().label()),
          String.join(" ", concept.scope()),
          concept.japanese().isEmpty() ? "－" : concept.japanese(),
          concept.english());
    }
    return table;
  }
}
