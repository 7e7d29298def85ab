package org.yakugo.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Deadline;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.ConceptImport;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.ImportPlan;
import org.yakugo.exchange.ImportReport;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.exchange.tmx.MemoryReport;
import org.yakugo.glossary.Status;
import org.yakugo.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in what another program wrote: terms as one decision, TMX as a memory of its own. */
@Command(name = "import", addMethodSubcommands = false)
final class GlossaryImportCommand extends WorkspaceCommand {
  @Mixin private DecisionOptions decision;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE", descriptionKey = "exchange.file")
  private Path file;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "exchange.format-in")
  private @Nullable String format;

  @Option(names = "--preview", descriptionKey = "exchange.preview")
  private boolean preview;

  @Option(names = "--only-new", descriptionKey = "exchange.only-new")
  private boolean onlyNew;

  @Option(names = "--skip-unusable", descriptionKey = "exchange.skip")
  private boolean skipUnusable;

  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      split = ",",
      descriptionKey = "exchange.columns")
  private List<String> columns = List.of();

  @Option(names = "--status", paramLabel = "WORD=STATUS", descriptionKey = "exchange.status")
  private List<String> statuses = List.of();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "exchange.name")
  private @Nullable String name;

  @Option(names = "--verbose", descriptionKey = "exchange.verbose")
  private boolean verbose;

  @Override
  public Integer call() {
    preview |= decision.dryRun;
    ForeignFile source = ForeignFile.of(terminal().resolve(file));
    Format known = format == null ? Format.detect(source) : Format.of(format);
    try (Desk desk = common.desk(terminal())) {
      if (known.isMemory()) {
        memory(desk, source, known);
      } else {
        concepts(desk, source, known);
      }
      if (!preview) {
        common.tellPlace(terminal(), desk);
      }
      return 0;
    }
  }

  private void concepts(Desk desk, ForeignFile source, Format known) {
    ImportPlan plan =
        ConceptImport.plan(
            source,
            known,
            new ImportHints(
                columns, statuses(), Language.of(desk.workspace().language(), told -> {})),
            desk.decisions().look().unplaced(),
            onlyNew,
            Deadline.NONE);
    String id = null;
    if (!preview && !(plan.isEmpty() && plan.refused().isEmpty())) {
      id = take(desk, plan);
    }
    if (json.asked()) {
      json.print(terminal(), ImportReport.of(plan, id));
    } else {
      terminal().out().print(new ExchangeReport(terminal(), verbose).of(plan, preview, id));
    }
  }

  private Map<String, Status> statuses() {
    Map<String, Status> meant = new HashMap<>();
    for (String status : statuses) {
      int end = status.lastIndexOf('='); // a file's own word may hold one
      String meaning = status.substring(end + 1).strip();
      try {
        meant.put(
            status.substring(0, Math.max(0, end)),
            Status.valueOf(meaning.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw UnusableInput.request("status-isnt-known-preferred-admitted", meaning).because(e);
      }
    }
    return meant;
  }

  /** The decision's id; null if there was nothing to decide. */
  private @Nullable String take(Desk desk, ImportPlan plan) {
    var draft = plan.draft(decision.who(desk.workspace().root()), decision.why(), skipUnusable);
    if (plan.isEmpty()) {
      return null;
    }
    return desk.decisions().apply(draft).id();
  }

  private void memory(Desk desk, ForeignFile source, Format known) {
    String called = name == null ? source.name().replaceFirst("\\.[^.]*$", "") : name;
    Intake intake = new Intake(source.name(), entry -> {});
    int units =
        new ForeignMemory(desk.workspace(), called)
            .take(source, known, preview, skipUnusable, intake);
    if (json.asked()) {
      json.print(terminal(), MemoryReport.of(called, units, intake));
    } else {
      terminal().say(preview ? "exchange.memory-preview" : "exchange.memory", called, units);
      terminal().out().print(new ExchangeReport(terminal(), verbose).complaints(intake));
    }
  }
}
