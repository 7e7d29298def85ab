package org.yakugo.cli;

import java.util.List;
import org.yakugo.memory.FuzzyMatch;

/** Past headlines as a person reads them at a terminal. */
final class MatchReport {
  private MatchReport() {}

  static Table of(Terminal terminal, List<FuzzyMatch> matches) {
    Table table = new Table("    ");
    for (FuzzyMatch match : matches) {
      table.row("%3d".formatted(match.score()), match.ja());
      table.row("", match.en());
      table.row("", terminal.text("place", match.bulletin(), match.item()));
    }
    return table;
  }
}
