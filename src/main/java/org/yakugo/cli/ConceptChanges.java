package org.yakugo.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.MergedConcept;
import org.yakugo.decision.SplitConcept;
import org.yakugo.decision.Undoing;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is decided about concepts. */
final class ConceptChanges {

  /** A new concept. */
  @Command(name = "add")
  static final class Add extends DecisionCommand {
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

  /** Changes a concept: which term is preferred, admitted, deprecated; what others call it. */
  @Command(name = "decide")
  static final class Decide extends DecisionCommand {
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
      if (terms.areNone() && dropped.isEmpty() && english == null && scope == null) {
        throw UnusableInput.request("nothing-to-decide");
      }
      Concept before = choice.find(desk.decisions().look(), words).concept();
      Concept after = change(before);
      Concept dated =
          after.equals(before) ? before : after.toBuilder().date(LocalDate.now()).build();
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

  /** One concept goes into another, with all its terms. */
  @Command(name = "merge")
  static final class Merge extends DecisionCommand {
    @Mixin private ConceptChoice choice;

    @Parameters(index = "0", paramLabel = "CONCEPT", descriptionKey = "glossary.merged")
    private String from;

    @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "glossary.merged-into")
    private String into;

    @Option(names = "--deprecate", descriptionKey = "glossary.merged-deprecate")
    private boolean deprecate;

    @Override
    DecisionDraft decide(Desk desk) {
      GlossaryState state = desk.decisions().look();
      Concept first = choice.find(state, from).concept();
      Concept second = choice.find(state, into).concept();
      return draft(Action.MERGE, desk)
          .edits(Edit.merge(first, second, MergedConcept.of(first, second, deprecate)));
    }
  }

  /** Some terms or countries of a concept become one of their own. */
  @Command(name = "split")
  static final class Split extends DecisionCommand {
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

  /** Takes a concept out of the glossary; the log keeps it. */
  @Command(name = "remove")
  static final class Remove extends DecisionCommand {
    @Mixin private ConceptChoice choice;

    @Parameters(paramLabel = "CONCEPT", descriptionKey = "glossary.concept")
    private String words;

    @Override
    DecisionDraft decide(Desk desk) {
      Concept before = choice.find(desk.decisions().look(), words).concept();
      return draft(Action.REMOVE, desk).edit(Edit.remove(before));
    }
  }

  /** Takes a decision back; that is a decision, too. */
  @Command(name = "undo")
  static final class Undo extends ConceptCommand {
    @Mixin private DecisionOptions decision;

    @Parameters(paramLabel = "DECISION", descriptionKey = "glossary.decision-id")
    private String id;

    @Override
    void run(Desk desk) {
      String who = decision.who(desk.workspace().root());
      DecisionDraft draft = Undoing.draft(desk.decisions().look(), id, who, decision.why());
      decision.take(desk, draft, terminal(), json);
    }
  }
}
