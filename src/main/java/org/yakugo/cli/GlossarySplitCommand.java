package org.yakugo.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.SplitConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Some terms or countries of a concept become one of their own. */
@Command(name = "split")
final class GlossarySplitCommand extends DecisionCommand {
  @Mixin private ConceptChoice choice;

  @Parameters(paramLabel = "CONCEPT", descriptionKey = "glossary.concept")
  private String words;

  @Option(names = "--english", paramLabel = "TERM", descriptionKey = "glossary.split-english")
  private List<String> english = List.of();

  @Option(names = "--japanese", paramLabel = "TERM", descriptionKey = "glossary.split-japanese")
  private List<String> japanese = List.of();

  @Option(
      names = "--countries",
      paramLabel = "CODE",
      split = ",",
      descriptionKey = "glossary.split-scope")
  private Set<String> scope = new LinkedHashSet<>();

  @Override
  DecisionDraft decide(Desk desk) {
    Concept before = choice.find(desk.decisions().look(), words).concept();
    SplitConcept parts = SplitConcept.of(before, english, japanese, scope);
    return draft(Action.SPLIT, desk).edits(Edit.split(before, parts));
  }
}
