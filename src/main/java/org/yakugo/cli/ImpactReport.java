package org.yakugo.cli;

import java.util.List;
import org.yakugo.Evidence;
import org.yakugo.worklist.Impact;
import org.yakugo.worklist.Impact.Flag;
import org.yakugo.worklist.Impact.Use;

/** What a decision would do, as a person reads it at a terminal. */
record ImpactReport(Terminal terminal) {
  private static final int PROOFS = 3;
  private static final int FLAGS = 20;

  void print(Impact impact) {
    TextTable uses = new TextTable("  ");
    for (Use use : impact.uses()) {
      uses.row("%3d".formatted(use.uses()), use.form());
      for (Evidence proof : use.evidence().stream().limit(PROOFS).toList()) {
        uses.row("", terminal.text("place", proof.bulletin(), proof.item()) + "  " + proof.ja());
      }
    }
    terminal.say("impact.uses");
    terminal.out().print(uses);
    print("impact.appears", impact.appears());
    print("impact.vanishes", impact.vanishes());
    terminal.notice("impact.checked", impact.checked(), impact.affected());
  }

  private void print(String heading, List<Flag> flags) {
    terminal.say(heading, flags.size());
    TextTable table = new TextTable("  ");
    for (Flag flag : flags.stream().limit(FLAGS).toList()) {
      table.row(
          terminal.text("place", flag.bulletin(), flag.finding().item()),
          flag.finding().rule(),
          terminal.text(flag.finding().message()));
    }
    terminal.out().print(table);
  }
}
