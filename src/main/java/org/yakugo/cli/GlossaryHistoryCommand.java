package org.yakugo.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.decision.Decision;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.History;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import org.yakugo.text.Normalization;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who decided what about a concept, when and why; without a concept, all decisions. */
@Command(name = "history")
final class GlossaryHistoryCommand extends ConceptCommand {
  @Mixin private ConceptChoice choice;

  @Parameters(paramLabel = "CONCEPT", arity = "0..1", descriptionKey = "glossary.history-of")
  private @Nullable String words;

  @Override
  void run(Desk desk) {
    GlossaryState state = desk.decisions().look();
    state.logProblems().forEach(problem -> terminal().err().println(problem));
    if (words == null) {
      print(state.decisions().reversed(), state.decisions().reversed());
      return;
    }
    History history = state.history(identity(state, words));
    print(history.decisions(), history);
    if (!json.asked() && history.changedByHand()) {
      terminal().say("glossary.by-hand");
    }
  }

  private void print(List<Decision> decisions, Object answer) {
    if (json.asked()) {
      json.print(terminal(), answer);
    } else if (decisions.isEmpty()) {
      terminal().notice("glossary.no-decision");
    } else {
      ConceptReport report = new ConceptReport(terminal());
      decisions.forEach(decision -> terminal().out().print(report.decision(decision)));
    }
  }

  /** Of a concept that is there, else of one that was. */
  private Concept.Identity identity(GlossaryState state, String words) {
    try {
      return choice.find(state, words).identity();
    } catch (UnusableInput e) {
      if (e.reason() != Reason.MISSING) {
        throw e;
      }
      String folded = Normalization.ENGLISH.apply(words);
      return state.decisions().reversed().stream()
          .flatMap(decision -> decision.changes().stream())
          .flatMap(change -> change.identities())
          .filter(one -> one.english().equals(folded) || one.id().equals(words))
          .findFirst()
          .orElseThrow(() -> e);
    }
  }
}
