package org.yakugo.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.decision.Difference;
import org.yakugo.exchange.ImportPlan;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.Loss;
import org.yakugo.glossary.Concept;

/** What an import does or would do, as a person reads it on a terminal. */
record ExchangeReport(Terminal terminal, int most) {
  private static final int SHOWN = 20;

  /**
   * @param all whether to show every line, however many
   */
  ExchangeReport(Terminal terminal, boolean all) {
    this(terminal, all ? Integer.MAX_VALUE : SHOWN);
  }

  /**
   * @param decision null if none was taken
   */
  String of(ImportPlan plan, boolean preview, @Nullable String decision) {
    StringBuilder text = new StringBuilder();
    plan.added().stream().limit(most).forEach(concept -> text.append(added(concept)));
    more(plan.added().size(), text);
    plan.changed().stream().limit(most).forEach(change -> text.append(changed(change)));
    more(plan.changed().size(), text);
    text.append(complaints(plan.refused(), plan.cleaned(), plan.left()));
    text.append(
            terminal.text(
                preview ? "exchange.would" : "exchange.did",
                plan.added().size(),
                plan.changed().size(),
                plan.unchanged(),
                plan.kept()))
        .append('\n');
    if (decision != null) {
      text.append(terminal.text("exchange.undo", decision)).append('\n');
    }
    return text.toString();
  }

  String complaints(Intake intake) {
    return complaints(intake.refused(), intake.cleaned(), intake.left());
  }

  private String complaints(List<Message> refused, List<Message> cleaned, List<Message> left) {
    return lines("exchange.refused", refused)
        + lines("exchange.cleaned", cleaned)
        + lines("exchange.left", left);
  }

  private String lines(String heading, List<Message> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(terminal.text(heading)).append('\n');
    lines.stream()
        .limit(most)
        .forEach(line -> text.append("  ").append(terminal.text(line)).append('\n'));
    more(lines.size(), text);
    return text.toString();
  }

  private void more(int count, StringBuilder text) {
    if (count > most) {
      text.append("  ").append(terminal.text("exchange.more", count - most)).append('\n');
    }
  }

  private String added(Concept concept) {
    return "+ " + name(concept) + "  " + String.join(" | ", concept.usableJapanese()) + "\n";
  }

  private String changed(ImportPlan.Changed change) {
    StringBuilder text = new StringBuilder("~ ").append(name(change.before())).append('\n');
    TextTable table = new TextTable("    ");
    for (Difference one : Difference.between(change.before(), change.after())) {
      table.row(
          terminal.text("concept." + one.field()),
          ConceptReport.nothing(one.before()) + " → " + ConceptReport.nothing(one.after()));
    }
    return text.append(table).toString();
  }

  private String name(Concept concept) {
    return terminal.text("kind." + concept.kind().label()) + "  " + Loss.name(concept);
  }
}
