package org.yakugo.bulletin;

import java.util.List;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceText;

/**
 * Reads English items that wait for their Japanese: a bulletin whose Japanese headlines may be
 * missing, or plain text whose first line is the headline and whose rest is the body.
 */
public final class EnglishItems {

  private EnglishItems() {}

  /**
   * @throws UnusableInput if the text holds no item
   */
  public static List<Item> read(SourceText source) {
    return BulletinReader.readItems(source).items();
  }
}
