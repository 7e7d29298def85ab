package org.yakugo.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.decision.Decision;
import org.yakugo.decision.GlossaryEntry;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.History;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import org.yakugo.text.Normalization;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the glossary holds, what a concept is, and how it came to be. */
final class ConceptViews {

  /** The glossary's concepts, or those that somebody looks for. */
  @Command(name = "list")
  static final class Listed extends ConceptCommand {
    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "glossary.search")
    private String text = "";

    @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "glossary.search")
    private @Nullable String words;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "glossary.of-kind")
    private @Nullable Kind kind;

    @Option(names = "--scope", paramLabel = "CODE", descriptionKey = "glossary.of-scope")
    private @Nullable String country;

    @Override
    void run(Desk desk) {
      String code = country == null ? null : country.toUpperCase(Locale.ROOT);
      List<PlacedConcept> found =
          new GlossarySearch(words == null ? text : words, kind, code).in(desk.decisions().state());
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

  /** One concept with all that is recorded of it. */
  @Command(name = "show")
  static final class Show extends ConceptCommand {
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

  /** Who decided what about a concept, when and why; without a concept, all decisions. */
  @Command(name = "history")
  static final class Past extends ConceptCommand {
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
        terminal().notice(words == null ? "glossary.no-decisions" : "glossary.no-decision");
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
}
