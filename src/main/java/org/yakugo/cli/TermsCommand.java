package org.yakugo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.yakugo.Evidence;
import org.yakugo.align.MinedPair;
import org.yakugo.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every pair of wordings mined from the corpus. */
@Command(name = "terms")
final class TermsCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  TermsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<MinedPair> pairs =
        Desk.open(common.workspace(terminal)).view().precedents().pairs();
    if (json.asked()) {
      json.print(terminal, pairs);
      return 0;
    }
    Table table = new Table("");
    for (MinedPair pair : pairs) {
      Evidence newest = pair.evidence().getFirst();
      table.row(
          String.valueOf(pair.uses()),
          pair.source(),
          pair.target(),
          terminal.text("kind." + pair.kind().label()),
          "%.2f".formatted(pair.confidence()),
          newest.bulletin() + " #" + newest.item());
    }
    terminal.out().print(table);
    return 0;
  }
}
