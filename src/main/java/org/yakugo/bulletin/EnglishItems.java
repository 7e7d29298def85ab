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
    return bulletin(source).items();
  }

  /**
   * The items as a bulletin, whose head may be missing.
   *
   * @throws UnusableInput if the text holds no item
   */
  public static Bulletin bulletin(SourceText source) {
    Bulletin bulletin =
        BulletinGrammar.opensAsBulletin(source.lines())
            ? BulletinReader.read(source)
            : BulletinGrammar.items(source.stem(), source.lines());
    if (bulletin.items().isEmpty()) {
      throw new UnusableInput(
          UnusableInput.Reason.CONTENT, source.name() + " holds no item: no headline was found.");
    }
    return bulletin;
  }
}
