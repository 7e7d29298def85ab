package org.yakugo.check.baseline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.WholeFile;

/** The lines of a small text file in UTF-8. */
public final class TextLines {
  /**
   * @throws UnusableInput if there is none, it may not be read, or it isn't in UTF-8
   */
  public static List<String> of(Path file) {
    try {
      String text = WholeFile.text(file);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (NoSuchFileException e) {
      throw UnusableInput.missing("there-is-no-file", file).because(e);
    } catch (AccessDeniedException e) {
      throw UnusableInput.storage("no-permission-to-read", file).because(e);
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-read", file, e).because(e);
    }
  }
}
