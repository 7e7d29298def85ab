package org.yakugo.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;

/** The program that runs: what one build has derived, another may derive in another way. */
public final class Program {
  private static final String VERSION = read();

  /** Another for every build. */
  public static String version() {
    return VERSION;
  }

  private static String read() {
    try {
      Path place =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(place)) {
        return Files.size(place) + "@" + Files.getLastModifiedTime(place);
      }
      try (Stream<Path> files = Files.walk(place)) {
        return files.mapToLong(Program::modified).max().orElse(0) + "";
      }
    } catch (IOException | URISyntaxException | UncheckedIOException e) {
      // What is derived then is good for this run.
      return ProcessHandle.current().pid() + "@" + System.nanoTime();
    }
  }

  private static long modified(Path file) {
    return Uncheck.get(() -> Files.getLastModifiedTime(file).toMillis());
  }
}
