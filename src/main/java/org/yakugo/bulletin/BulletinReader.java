package org.yakugo.bulletin;

import java.nio.file.Path;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;

/**
 * Reads bulletins. A text that holds no item is read too: the bulletin has none then, and a problem
 * that says so.
 */
public final class BulletinReader {

  /**
   * Reads a file of any kind that {@link SourceFile} knows.
   *
   * @throws UnusableInput if it can't be read as text
   */
  public static Bulletin read(Path file) {
    return read(SourceFile.read(file));
  }

  /**
   * Reads a file that was sent.
   *
   * @param name the file's name, of which the ending counts
   * @throws UnusableInput if it can't be read as text
   */
  public static Bulletin read(String name, byte[] content) {
    return read(SourceFile.read(name, content));
  }

  public static Bulletin read(SourceText source) {
    return BulletinGrammar.read(source.stem(), source.lines()).from(source);
  }

  /**
   * Reads a bulletin for somebody who wants its items.
   *
   * @throws UnusableInput if it has none
   */
  public static Bulletin readItems(SourceText source) {
    Bulletin bulletin = read(source);
    if (bulletin.items().stream().noneMatch(BulletinReader::hasWords)) {
      throw UnusableInput.content("holds-no-item-no-headline-found", source.name());
    }
    return bulletin;
  }

  /** Marks alone are no headline. */
  private static boolean hasWords(Item item) {
    return (item.ja().text() + item.en().text()).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
