package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.decision.Action;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Candidate;
import org.yakugo.worklist.Ruling;
import org.yakugo.worklist.Terms;
import org.yakugo.worklist.Worklist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is decided about candidates: taken, refused, put off. */
final class CandidateRulings {

  /** Makes concepts of term candidates, as printed or edited, or adds them to another concept. */
  @Command(name = "approve")
  static final class Approve extends DecisionCommand {
    @Mixin private Choice choice;

    @Option(names = "--ja", paramLabel = "TERM", descriptionKey = "glossary.approve-ja")
    private @Nullable String japanese;

    @Option(names = "--en", paramLabel = "TERM", descriptionKey = "glossary.approve-en")
    private @Nullable String english;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "glossary.approve-kind")
    private @Nullable Kind kind;

    @Option(names = "--merge", paramLabel = "CONCEPT", descriptionKey = "glossary.approve-merge")
    private @Nullable String into;

    @Option(names = "--deprecate-others", descriptionKey = "glossary.approve-deprecate")
    private boolean deprecate;

    @Override
    DecisionDraft decide(Desk desk) {
      GlossaryState state = desk.decisions().look();
      List<Candidate> candidates = choice.find(desk);
      PlacedConcept concept = into == null ? null : new ConceptChoice().find(state, into);
      Action action = concept != null ? Action.CHANGE : Ruling.action(candidates);
      DecisionDraft draft = draft(action, desk);
      Terms terms = new Terms(kind, english, japanese, deprecate);
      return Ruling.approve(draft, candidates, terms, concept, state, LocalDate.now());
    }
  }

  /** Term candidates that are none: they don't come back, and are no precedents either. */
  @Command(name = "reject")
  static final class Reject extends DecisionCommand {
    @Mixin private Choice choice;

    @Option(names = "--ja", paramLabel = "TERM", descriptionKey = "glossary.reject-ja")
    private @Nullable String japanese;

    @Override
    DecisionDraft decide(Desk desk) {
      return Ruling.reject(draft(Action.REJECT, desk), choice.find(desk), japanese);
    }
  }

  /** Term candidates that may wait: until a day, or until they are printed again. */
  @Command(name = "defer")
  static final class Defer extends DecisionCommand {
    @Mixin private Choice choice;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "glossary.defer-until")
    private @Nullable LocalDate until;

    @Override
    DecisionDraft decide(Desk desk) {
      return Ruling.defer(draft(Action.DEFER, desk), choice.find(desk), until);
    }
  }

  /** Which term candidates a person means, by key or by place in the list. */
  static final class Choice {
    @Parameters(paramLabel = "KEY", arity = "1..*", descriptionKey = "glossary.candidate-keys")
    private List<String> keys;

    /**
     * @throws org.yakugo.UnusableInput if one of them isn't in the list
     */
    List<Candidate> find(Desk desk) {
      Worklist list = desk.view().worklist(LocalDate.now());
      return keys.stream().distinct().map(list::find).distinct().toList();
    }
  }
}
