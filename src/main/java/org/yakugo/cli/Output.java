package org.yakugo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.function.Uncheck;
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
   * The same, of work on files that came in.
   *
   * @throws UnusableInput if it would overwrite one of them, be it through a link
   */
  static void besides(Terminal terminal, String option, Path file, List<Path> inputs) {
    Path out = of(terminal, file).normalize();
    for (Path input : inputs) {
      Path in = terminal.resolve(input).normalize();
      boolean both = Files.exists(in) && Files.exists(out);
      if (in.equals(out) || both && Uncheck.get(() -> Files.isSameFile(in, out))) {
        throw UnusableInput.request("would-overwrite-name-another-file", option, input);
      }
    }
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
