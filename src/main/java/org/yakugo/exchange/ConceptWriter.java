package org.yakugo.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.yakugo.glossary.Concept;

/** Writes concepts in the format of another program. */
public interface ConceptWriter {

  /**
   * Writes them all and leaves the stream open.
   *
   * @param losses is told what the format can't hold
   */
  void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses) throws IOException;
}
