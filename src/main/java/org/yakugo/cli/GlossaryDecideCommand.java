package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Changes a concept: which term is preferred, admitted, deprecated; what others call it. */
@Command(name = "decide")
final class GlossaryDecideCommand extends DecisionCommand {
  @Mixin private ConceptChoice choice;
  @Mixin private TermOptions terms;

  @Parameters(paramLabel = "CONCEPT", descriptionKey = "glossary.concept")
  private String words;

  @Option(names = "--drop", paramLabel = "TERM", descriptionKey = "glossary.drop")
  private List<String> dropped = List.of();

  @Option(names = "--english", paramLabel = "ENGLISH", descriptionKey = "glossary.rename")
  private @Nullable String english;

  @Option(names = "--holds-in", paramLabel = "CODES", descriptionKey = "glossary.rescope")
  private @Nullable String scope;

  @Override
  DecisionDraft decide(Desk desk) {
    Concept before = choice.find(desk.decisions().look(), words).concept();
    Concept after = change(before);
    Concept dated = after.equals(before) ? before : after.toBuilder().date(LocalDate.now()).build();
    return draft(Action.CHANGE, desk).edit(Edit.change(before, dated));
  }

  private Concept change(Concept before) {
    ConceptBuilder builder = before.toBuilder();
    for (String term : dropped) {
      builder.drop(term).dropVariant(term);
    }
    if (english != null) {
      builder.english(english);
    }
    if (scope != null) {
      builder.scope(scope.isBlank() ? List.of() : List.of(scope.strip().split("[,\\s]+")));
    }
    terms.applyTo(builder);
    return builder.build();
  }
}
