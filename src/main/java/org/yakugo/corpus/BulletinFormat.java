package org.yakugo.corpus;

import org.yakugo.bulletin.Bulletin;

/** How the corpus reads what is in its files. */
@FunctionalInterface
public interface BulletinFormat {

  /**
   * Reads one file's content.
   *
   * @param file the file's name
   * @throws org.yakugo.UnusableInput if it isn't a bulletin
   */
  Bulletin read(String file, byte[] content);
}
