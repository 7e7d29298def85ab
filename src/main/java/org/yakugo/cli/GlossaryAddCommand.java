package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new concept. */
@Command(name = "add")
final class GlossaryAddCommand extends DecisionCommand {
  @Mixin private TermOptions terms;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "glossary.new-kind")
  private Kind kind;

  @Parameters(index = "1", paramLabel = "ENGLISH", descriptionKey = "glossary.new-english")
  private String english;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "JAPANESE",
      descriptionKey = "glossary.new-japanese")
  private @Nullable String japanese;

  @Option(
      names = "--scope",
      paramLabel = "CODE",
      split = ",",
      descriptionKey = "glossary.new-scope")
  private List<String> scope = List.of();

  @Option(names = "--file", paramLabel = "NAME", descriptionKey = "glossary.new-file")
  private @Nullable String file;

  @Override
  DecisionDraft decide(Desk desk) {
    ConceptBuilder builder = ConceptBuilder.of(kind, english).scope(scope).date(LocalDate.now());
    if (japanese != null) {
      builder.prefer(japanese);
    }
    terms.applyTo(builder);
    Concept concept = builder.build();
    return draft(Action.ADD, desk).edit(Edit.addTo(file, concept));
  }
}
