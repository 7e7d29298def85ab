package org.yakugo.desk;

import org.yakugo.corpus.Snapshot;
import org.yakugo.glossary.Glossary;

/**
 * A workspace as it stood when it was looked at. Nothing in it changes; a request that holds one
 * gets all its answers from the same state.
 *
 * @param glossary the terms
 * @param corpus the past bulletins
 */
public record View(Glossary glossary, Snapshot corpus) {

  /** Number of items in all bulletins. */
  public int items() {
    return corpus.bulletins().stream().mapToInt(bulletin -> bulletin.items().size()).sum();
  }
}
