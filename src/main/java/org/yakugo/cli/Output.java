package org.yakugo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.yakugo.UnusableInput;

/** A file that a person wants written. To be asked for before the work is done. */
final class Output {
  /**
   * Where it is to be written.
   *
   * @throws UnusableInput if its folder isn't there: a mistyped path makes no folders
   */
  static Path of(Terminal terminal, Path file) {
    Path resolved = terminal.resolve(file);
    Path folder = resolved.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw UnusableInput.request("cant-written-no-folder", file, folder);
    }
    return resolved;
  }

  /**
   * @throws UnusableInput if the name has another ending than the file's kind has
   */
  static void requireEnding(String option, Path file, String ending) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
      throw UnusableInput.request("writes-file-none", option, ending, file);
    }
  }
}
