package org.yakugo.cli;

import java.nio.file.Path;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;

/** The text that a command is given: a file, or standard input for {@code -}. */
final class Input {
  /**
   * @throws org.yakugo.UnusableInput if it can't be read as text; the message names the file as the
   *     person did
   */
  static SourceText of(Terminal terminal, Path file) {
    if (file.toString().isBlank()) {
      throw UnusableInput.request("name-of-file-is-empty");
    }
    if (!file.toString().equals("-")) {
      Path resolved = terminal.resolve(file);
      try {
        return SourceFile.read(resolved);
      } catch (UnusableInput e) {
        if (e.reason() == UnusableInput.Reason.MISSING && isHeadline(file.toString())) {
          throw UnusableInput.missing("text-is-no-file", file).because(e);
        }
        throw new UnusableInput(e.reason(), as(e.told(), resolved, file)).because(e);
      }
    }
    byte[] typed = Uncheck.get(() -> terminal.in().readNBytes(SourceFile.MOST_BYTES + 1));
    return SourceFile.readText("Standard input", typed);
  }

  /** Words without a file's ending. */
  private static boolean isHeadline(String name) {
    return name.strip().contains(" ") && !name.matches("(?s).*\\.\\w{1,8}\\s*|.*[/\\\\].*");
  }

  private static Message as(Message told, Path resolved, Path file) {
    return new Message(
        told.ja().replace(resolved.toString(), file.toString()),
        told.en().replace(resolved.toString(), file.toString()));
  }

  /** Why a file of several can't be used, with its name. */
  static String naming(Path file, String message) {
    return Message.onOneLine(
        message.contains(String.valueOf(file.getFileName())) ? message : file + ": " + message);
  }
}
