package org.yakugo.exchange;

import java.io.IOException;

/** Reads concepts that another program wrote, as a stream. */
public interface ConceptReader {

  /**
   * @param intake takes the entries in the file's order, and what is wrong with some of them
   * @throws org.yakugo.UnusableInput if the file as a whole can't be used
   */
  void read(ForeignFile file, Intake intake) throws IOException;
}
