package org.yakugo.cli;

import java.util.List;
import org.yakugo.Evidence;
import org.yakugo.align.MinedPair;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Command;

/** Every pair of wordings mined from the corpus. */
@Command(name = "terms", addMethodSubcommands = false)
final class TermsCommand extends DeskCommand {
  @Override
  void run(Desk desk) {
    List<MinedPair> pairs = desk.view().pairs();
    json.print(terminal(), pairs, () -> terminal().out().print(table(pairs)));
  }

  private TextTable table(List<MinedPair> pairs) {
    TextTable table = new TextTable("");
    for (MinedPair pair : pairs) {
      Evidence newest = pair.evidence().getFirst();
      table.row(
          "%3d".formatted(pair.uses()),
          TextTable.percent(pair.confidence()),
          terminal().text("kind." + pair.kind().label()),
          terminal().text("place", newest.bulletin(), newest.item()),
          pair.source() + "  " + pair.target());
    }
    return table;
  }
}
