package org.yakugo.cli;

import org.yakugo.decision.Decision;

/** Says what was decided, once it has been. */
record DecisionOutput(Terminal terminal, JsonOption json) {

  void print(Decision decision) {
    if (json.asked()) {
      json.print(terminal, decision);
    } else {
      terminal.out().print(new ConceptReport(terminal).decision(decision));
    }
  }
}
