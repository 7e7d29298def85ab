package org.yakugo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.Export;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.LossCount;
import org.yakugo.glossary.Concept;
import org.yakugo.workspace.DurableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The glossary, or the memory, in the format of another program. */
@Command(name = "export")
final class GlossaryExportCommand extends WorkspaceCommand {
  private static final int SORTS_TOLD = 8;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "exchange.format-out")
  private @Nullable String format;

  @Option(names = "--verbose", descriptionKey = "exchange.verbose")
  private boolean verbose;

  @Parameters(arity = "0..1", paramLabel = "OUT", descriptionKey = "exchange.out")
  private @Nullable Path target;

  @Override
  public Integer call() throws IOException {
    Format wanted = wanted();
    LossCount losses = new LossCount();
    try (Desk desk = common.desk(terminal())) {
      if (target == null || target.toString().equals("-")) {
        write(desk, wanted, terminal().out(), losses);
      } else {
        writeFile(target, desk, wanted, losses);
      }
    }
    tell(losses);
    return 0;
  }

  private Format wanted() {
    if (format != null) {
      return Format.of(format);
    }
    String name = target == null ? "" : target.toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tbx" -> Format.TBX;
      case "tmx" -> Format.TMX;
      case "csv" -> Format.CSV;
      case "xlsx" -> Format.XLSX;
      case "yml", "yaml" -> Format.PRH;
      default -> throw UnusableInput.request("name-format-format", Format.all());
    };
  }

  private static void write(Desk desk, Format wanted, OutputStream out, LossCount losses) {
    List<Concept> concepts = wanted == Format.TMX ? List.of() : desk.decisions().state().unplaced();
    Export.write(
        wanted,
        concepts,
        wanted == Format.TMX ? desk.view().corpus().bulletins() : List.of(),
        out,
        losses);
  }

  /** The file is there as a whole or not at all. */
  private void writeFile(Path target, Desk desk, Format wanted, LossCount losses) {
    DurableFile.write(Output.of(terminal(), target), out -> write(desk, wanted, out, losses));
    terminal().notice("exchange.written", target);
  }

  private void tell(LossCount losses) {
    if (losses.total() == 0) {
      return;
    }
    terminal().notice("exchange.losses");
    List<LossCount.Sort> sorts = losses.sorts();
    for (LossCount.Sort sort : verbose ? sorts : sorts.stream().limit(SORTS_TOLD).toList()) {
      String more = sort.count() > sort.concepts().size() ? ", …" : "";
      terminal()
          .notice(
              "exchange.loss",
              sort.field(),
              sort.why(),
              sort.count(),
              String.join(", ", sort.concepts()) + more);
    }
    if (!verbose && sorts.size() > SORTS_TOLD) {
      terminal().notice("exchange.more", sorts.size() - SORTS_TOLD);
    }
  }
}
