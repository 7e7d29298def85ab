package org.yakugo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.desk.Desk;
import org.yakugo.drift.ConceptHistory;
import org.yakugo.drift.Flip;
import org.yakugo.drift.Timeline;
import org.yakugo.drift.TracedForm;
import org.yakugo.workspace.DurableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each concept was called over time. */
@Command(name = "drift", addMethodSubcommands = false)
final class DriftCommand extends DeskCommand {
  @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "drift.name")
  private List<String> words = List.of();

  @Option(names = "--all", descriptionKey = "drift.all")
  private boolean all;

  @Option(names = "--svg", paramLabel = "OUT", descriptionKey = "drift.svg")
  private @Nullable Path svg;

  @Override
  void run(Desk desk) {
    String name = String.join(" ", words).strip();
    List<ConceptHistory> named =
        desk.view().histories().stream().filter(history -> history.isNamed(name)).toList();
    List<ConceptHistory> shown =
        named.stream().filter(history -> all || !name.isEmpty() || history.isNotable()).toList();
    if (svg != null) {
      DurableFile.write(
          Output.of(terminal(), svg), Timeline.of(shown, terminal().messages().locale()));
    }
    if (json.asked()) {
      json.print(terminal(), named);
    } else if (named.isEmpty() && !name.isEmpty()) {
      terminal().notice("drift.unnamed", name);
    } else if (shown.isEmpty()) {
      terminal().notice("drift.none");
    } else if (svg == null) {
      terminal().out().print(table(shown));
    }
  }

  private TextTable table(List<ConceptHistory> histories) {
    TextTable table = new TextTable("");
    for (ConceptHistory history : histories) {
      String kind = terminal().text("kind." + history.kind().label());
      table.row(history.source() + "  " + kind);
      history.renderings().forEach(form -> table.row(row(form, history.preferred())));
      for (Flip flip : history.flips()) {
        table.row(
            "  ! "
                + terminal().text("drift.flip", flip.date(), flip.from(), flip.to())
                + "  "
                + terminal().text("place", flip.evidence().bulletin(), flip.evidence().item()));
      }
      if (history.spellingDrifts()) {
        table.row("  ! " + terminal().text("drift.spellings", spellings(history)));
      }
      if (!history.collisions().isEmpty()) {
        String others = String.join(", ", history.collisions());
        table.row("  ! " + terminal().text("drift.collisions", others));
      }
    }
    return table;
  }

  private String[] row(TracedForm form, @Nullable String preferred) {
    String decided = form.target().equals(preferred) ? "◎ " : "  ";
    String dates = form.first() == null ? "" : form.first() + " – " + form.last();
    return new String[] {"  " + decided + form.target(), "%3d".formatted(form.uses()), dates};
  }

  private static String spellings(ConceptHistory history) {
    return history.spellings().stream()
        .map(form -> form.target() + " ×" + form.uses())
        .collect(Collectors.joining(", "));
  }
}
