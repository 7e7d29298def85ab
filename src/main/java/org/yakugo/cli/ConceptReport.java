package org.yakugo.cli;

import org.yakugo.decision.Change;
import org.yakugo.decision.Decision;
import org.yakugo.decision.Difference;
import org.yakugo.glossary.Concept;

/** Concepts and decisions as a person reads them on a terminal. */
record ConceptReport(Terminal terminal) {

  /** All fields that hold something, one a line. */
  String concept(Concept concept) {
    TextTable table = new TextTable("  ");
    for (Difference field : Difference.between(null, concept)) {
      table.row(terminal.text("concept." + field.field()), field.after());
    }
    return table.toString();
  }

  /** Says what was decided, once it has been. */
  void print(Decision decision, JsonOption json) {
    json.print(terminal, decision, () -> terminal.out().print(decision(decision)));
  }

  /** Who decided what, when and why, and what it changed. */
  String decision(Decision decision) {
    StringBuilder text = new StringBuilder();
    text.append(
        terminal.text(
            "glossary.decision",
            decision.id(),
            "%tF".formatted(decision.at().atZone(java.time.ZoneId.systemDefault())),
            decision.who(),
            terminal.text("action." + decision.action().label())));
    text.append('\n');
    if (decision.undoes() != null) {
      text.append("  ").append(terminal.text("glossary.undoes", decision.undoes())).append('\n');
    }
    if (!decision.why().isEmpty()) {
      text.append("  ").append(terminal.text("glossary.because", decision.why())).append('\n');
    }
    decision.changes().forEach(change -> text.append(change(change)));
    decision
        .candidates()
        .forEach(one -> text.append("  %s  %s%n".formatted(one.source(), one.target())));
    return text.toString();
  }

  private String change(Change change) {
    StringBuilder text = new StringBuilder();
    text.append("  ").append(change.latest().english()).append("  ");
    text.append(change.file()).append('\n');
    if (change.after() == null) {
      return text.append("    ").append(terminal.text("glossary.gone")).append('\n').toString();
    }
    TextTable table = new TextTable("    ");
    for (Difference one : Difference.between(change.before(), change.after())) {
      String before = change.before() == null ? "" : nothing(one.before()) + "  ⇒  ";
      table.row(terminal.text("concept." + one.field()), before + nothing(one.after()));
    }
    return text.append(table).toString();
  }

  /** A text, or what stands for none. */
  static String nothing(String text) {
    return text.isEmpty() ? "－" : text;
  }
}
