package org.yakugo.cli;

import org.yakugo.desk.Desk;

/** A command on concepts of the glossary, which tells of the lines that aren't used. */
abstract class ConceptCommand extends DeskCommand {
  @Override
  Desk open() {
    return common.glossaryDesk(terminal());
  }
}
